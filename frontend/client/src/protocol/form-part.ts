import type { Unit } from './unit.ts';
import type { Value } from './value.ts';

/**
 * `slider` is a number with bounds and a step that is dragged or typed. `elapsed` is a stored instant shown as running time and `output` a value for reading; neither is
 * edited.
 */
export type FieldType = 'select' | 'number' | 'slider' | 'toggle' | 'text' | 'elapsed' | 'output';

export interface FieldOption {
  value: string;
  label: string;
  /** Values that other fields take when it is chosen, by field. */
  sets?: Record<string, Value> | null;
}

export interface Field {
  label: string;
  type: FieldType;
  value: Value;
  unit?: Unit | null;
  /** Bounds of a number, or of the length of a text; both inclusive. */
  min?: number | null;
  max?: number | null;
  /** Least change of a number, 1 for whole numbers only; of `elapsed` the seconds of one step, which are then counted. */
  step?: number | null;
  options?: FieldOption[] | null;
  /** One sentence of help under the field. */
  hint?: string | null;
  /** What the server says to a value that it refuses. */
  message?: string | null;
  /** Regular expression that a text matches as a whole. */
  pattern?: string | null;
  /** The field that this one shows in another measure; only that one is submitted. */
  link?: FieldLink | null;
  /** Of an `output`: the product of other fields, shown while they are typed. */
  product?: FieldProduct | null;
  /** Any other number is worth a warning. */
  usual?: UsualRange | null;
  /** It and others hold at most so much together. */
  sum?: FieldSum | null;
  /** Only buttons take it; an edit of it submits nothing. */
  loose?: boolean | null;
}

/** The value of `field` is this field's value times the factor. */
export interface FieldLink {
  field: string;
  times: number;
}

export interface FieldProduct {
  factor: number;
  fields: string[];
}

/** Both bounds inclusive. */
export interface UsualRange {
  low: number;
  high: number;
  warning: string;
}

/** More than `most` in these fields together is worth the message. */
export interface FieldSum {
  fields: readonly string[];
  most: number;
  message: string;
}

/** Health of what is typed: full less so much for each value that is refused or unusual, from 0. */
export interface FormScore {
  label: string;
  full: number;
  error: number;
  warning: number;
}

/**
 * What submitting a form does: a call with the fields as a JSON object, of a `PATCH` only those that
 * were edited; without a method the fields become this viewer's variables of the same names.
 */
export interface Submit {
  method?: 'PUT' | 'POST' | 'PATCH' | null;
  /** Address of the call, from the server's root. */
  path?: string | null;
  /** Text of the button. Without one every change is submitted at once. */
  label?: string | null;
  /** A question the viewer must say yes to first. */
  confirm?: string | null;
}

/** A button that sets several values at once. */
export interface FormAction {
  label: string;
  /** Fields of the form, or further paths that its call takes. */
  values?: Record<string, unknown> | null;
  /** Paths that its call gets as `null`. */
  removes?: string[] | null;
  /** The values are shown first and submitted when the viewer agrees. */
  preview?: boolean | null;
  /** One sentence beside the preview. */
  hint?: string | null;
  /** A question the viewer must say yes to first. */
  confirm?: string | null;
  /** Fields whose present values it sets or sends too, by the names of their targets. */
  takes?: Record<string, string> | null;
  /** What it calls instead of submitting the form. */
  call?: FormCall | null;
}

/** A call of a button. Its body is what the button sets and takes, or a file. */
export interface FormCall {
  /** `GET` saves what the address holds as a file. */
  method: 'PUT' | 'POST' | 'PATCH' | 'GET';
  /** Address of the call, from the server's root. */
  path: string;
  /** Media type of a file that the viewer picks. */
  accept?: string | null;
}

/** A card of a form: the fields whose keys begin with its own and a dot, and its buttons. */
export interface FormGroup {
  label: string;
  actions?: Record<string, FormAction> | null;
  /** Closed until the viewer opens it. */
  folded?: boolean | null;
}

/** A field of a row that a file holds. */
export interface ImportField {
  name: string;
  label: string;
  required: boolean;
  hint: string;
  /** What other programs write above such a column; case and signs do not count. */
  alsoCalled?: string[] | null;
}

/** A file of rows that a form takes. */
export interface FormImport {
  /** Text of the button that asks for the file. */
  label: string;
  /** Address that takes the rows, from the server's root. */
  path: string;
  fields: ImportField[];
}

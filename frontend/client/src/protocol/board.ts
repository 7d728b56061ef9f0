import type { PanelKind } from './panel-data.ts';
import type { Unit } from './unit.ts';

/** What `GET /boards` lists. */
export interface BoardEntry {
  readonly id: string;
  readonly title: string;
}

/** What `GET /boards/{board}` answers: everything a page needs to lay itself out. */
export interface Board extends BoardEntry {
  readonly tabs: readonly Tab[];
  /** Panels that belong to every tab. */
  readonly everyTab: readonly string[];
  readonly panels: ReadonlyMap<string, PanelDefinition>;
  readonly variables: readonly Variable[];
}

export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly panels: readonly string[];
}

export interface PanelDefinition {
  readonly id: string;
  readonly title: string;
  readonly kind: PanelKind;
  /** The panel's own bucket, absent when it follows changes or is static. */
  readonly bucketSeconds?: number;
  /** Names of the variables that change what it shows. */
  readonly variables: readonly string[];
  /** Ids of the datasets it is made of. */
  readonly dependsOn: readonly string[];
  /** Width on a grid of 12, when it differs from the usual one of its kind. */
  readonly columns?: number;
}

export interface VariableOption {
  readonly value: string;
  readonly title: string;
}

/** How a variable is entered. */
export type VariableInput =
  | { readonly type: 'choice'; readonly options: readonly VariableOption[] }
  | { readonly type: 'from'; readonly panel: string }
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly unit?: Unit;
    };

/** A filter or an assumption, held by the page's address as `var-<name>`. */
export interface Variable {
  readonly name: string;
  readonly title: string;
  readonly input: VariableInput;
  /** What absence means; without one absence has its own meaning. */
  readonly defaultValue?: string;
  /** What its control shows for the default. */
  readonly defaultTitle: string;
  /** Whether it is an assumption of one viewer, entered by a form and not by the shell. */
  readonly isPrivate: boolean;
}

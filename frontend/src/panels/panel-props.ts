import type { PanelDataByKind, PanelKind, Value } from '@panelcast/client/protocol/panel-data';

/** What came of submitting a form: nothing when it was accepted, else what to fix. */
export interface Refusal {
  /** One sentence per field, by field id. */
  fields?: Readonly<Record<string, string>>;
  /** One sentence for the whole form. */
  message?: string;
}

/**
 * What every kind of panel gets. A panel is a pure function of these and of the ambient
 * {@link PanelAmbience}; equal data draws nothing.
 */
export interface PanelProps<D> {
  /** Identity on the page; also a prefix for element ids. */
  panelId: string;
  data: D;
  /** One line high, for the strip that every tab shares. */
  slim?: boolean | undefined;
  /** The viewer chose a value of a variable. */
  onVariable?: ((name: string, value: string) => void) | undefined;
  /** The viewer submits a form: the edited fields by id. */
  onSubmit?: ((values: Record<string, Value>) => Promise<Refusal | undefined>) | undefined;
}

export type PanelPropsOf<K extends PanelKind> = PanelProps<PanelDataByKind[K]>;

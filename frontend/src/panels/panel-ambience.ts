import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import type { OpenForms } from './form/open-forms.ts';

export type { OpenForms };

/** What surrounds panels and is the same for all of them. */
export interface PanelAmbience {
  /** IANA time zone in which instants are shown. */
  zone: string;
  /** BCP 47 tag; the browser's own when absent. */
  locale?: string | undefined;
  /** The server's time in milliseconds, once a second. */
  clock: ReadonlySignal<number>;
  /** Keeps what is typed while its form is not drawn; without it that is lost. */
  forms?: OpenForms | undefined;
}

export const PanelAmbience = createContext<PanelAmbience>({ zone: 'UTC', clock: signal(0) });

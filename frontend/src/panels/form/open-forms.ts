import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import { FormSession } from './form-session.ts';

/** The forms of a page: those that are drawn, and those that went away with text that is not stored. */
export class OpenForms {
  readonly #sessions = new Map<string, FormSession>();

  /** The form of that key; one that went away with text that is not stored is the same when it comes back. */
  open(key: string, data: FormPanelData): FormSession {
    const kept = this.#sessions.get(key);
    if (kept?.isOpen) return kept;
    const session = new FormSession(data);
    this.#sessions.set(key, session);
    return session;
  }

  /** It is no longer drawn: what waits is sent. */
  close(key: string, session: FormSession): void {
    session.flush();
    if (!session.isOpen && this.#sessions.get(key) === session) this.#sessions.delete(key);
  }

  /**
   * Sends what waits when the page goes away, and has the viewer asked when something would be lost.
   *
   * @returns ends it
   */
  guard(page: Window): () => void {
    const ended = new AbortController();
    const { signal } = ended;
    page.addEventListener('pagehide', () => this.#part(), { signal });
    page.addEventListener(
      'beforeunload',
      (event) => {
        for (const session of this.#sessions.values()) session.flush();
        const all = [...this.#sessions.values()];
        if (all.some(({ isAtRisk }) => isAtRisk)) event.preventDefault();
      },
      { signal },
    );
    return () => ended.abort();
  }

  #part(): void {
    for (const session of this.#sessions.values()) session.part();
  }
}

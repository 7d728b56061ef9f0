import { type LivePanel, type Subscribed, subscribe } from '@panelcast/client';
import { ageFrom } from '@panelcast/client/store/panel-state';
import { formatAge } from '../src/core/time/age.ts';
import { absence, STATE_WORDS } from '../src/engine/state-words.ts';
import { PanelFace } from './panel-face.ts';

const CLOCK_MS = 1_000;
const VARIABLE = 'var-';

/**
 * `<live-panel board panel [heading] [refresh] [api] [var-...]>`: one panel, live for as long as the
 * element is in the page. Tells its state in `data-state`.
 */
export class LivePanelElement extends HTMLElement {
  static readonly observedAttributes = ['board', 'panel', 'heading', 'refresh', 'api'];

  readonly #face = new PanelFace(this.attachShadow({ mode: 'open' }));
  #live: Subscribed | undefined;
  #panel: LivePanel | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.#open();
    this.#timer = setInterval(() => this.#tell(), CLOCK_MS);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    this.#live?.close();
    this.#live = undefined;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.#live || before === now) return;
    if (name === 'heading') this.#tell();
    else this.#open();
  }

  /** Shows what the attributes say now; what stood there belonged to others. */
  #open(): void {
    this.#live?.close();
    this.#panel = undefined;
    this.#face.clear();
    const api = this.getAttribute('api');
    const refresh = Number(this.getAttribute('refresh') || Number.NaN);
    this.#live = subscribe(
      this.getAttribute('board') ?? '',
      {
        panels: [this.getAttribute('panel') ?? ''],
        variables: this.#variables(),
        ...(api !== null && { api }),
        ...(Number.isFinite(refresh) && { refresh }),
        onConnection: () => queueMicrotask(() => this.#tell()),
      },
      (panel) => {
        this.#panel = panel;
        if (panel.isNew) this.#face.draw(panel.data);
        this.#tell();
      },
    );
    this.#tell();
  }

  #variables(): Record<string, string> {
    const own = [...this.attributes].filter(({ name }) => name.startsWith(VARIABLE));
    return Object.fromEntries(own.map(({ name, value }) => [name.slice(VARIABLE.length), value]));
  }

  /** The words around the data: heading, state, age, and why there is nothing to see. */
  #tell(): void {
    const live = this.#live;
    if (!live) return;
    const state = live.state(this.#panel);
    if (this.getAttribute('data-state') !== state) this.setAttribute('data-state', state);
    this.#face.tell({
      heading: this.getAttribute('heading') ?? this.getAttribute('panel') ?? '',
      state: STATE_WORDS[state],
      age: this.#age(live.now()),
      note: this.#note(live),
    });
  }

  #age(now: number | undefined): string {
    const panel = this.#panel;
    if (!panel || now === undefined) return '';
    const age = formatAge((now - ageFrom(panel.times)) / 1000);
    return panel.bucketSeconds === undefined ? `changed ${age}` : age;
  }

  #note(live: Subscribed): string {
    const { connection } = live;
    const problem = this.#panel?.problem;
    if (problem) return problem.message ?? problem.code;
    if (connection.phase === 'refused') {
      return connection.problem.detail ?? connection.problem.title;
    }
    return this.#panel ? '' : (absence(live.state(undefined)) ?? []).join(' ');
  }
}

import { drawData } from './draw-data.ts';
import style from './live-panel.css?inline';

/** What is told around the data. */
export interface Words {
  readonly heading: string;
  readonly state: string;
  readonly age: string;
  readonly note: string;
}

/** The pixels of one panel; a text is touched only when it is another one. */
export class PanelFace {
  readonly #heading = part('h2', 'heading');
  readonly #state = part('span', 'state');
  readonly #age = part('span', 'age');
  readonly #note = part('p', 'note');
  readonly #body = part('div', 'body');

  constructor(root: ShadowRoot) {
    const sheet = document.createElement('style');
    sheet.textContent = style;
    const header = part('header', '');
    header.append(this.#heading, this.#state, this.#age);
    this.#state.setAttribute('role', 'status');
    root.append(sheet, header, this.#body, this.#note);
  }

  clear(): void {
    this.#body.replaceChildren();
  }

  /** Draws a panel's data anew. */
  draw(data: unknown): void {
    this.#body.replaceChildren(...drawData(data));
  }

  tell({ heading, state, age, note }: Words): void {
    write(this.#heading, heading);
    write(this.#state, state);
    write(this.#age, age);
    write(this.#note, note);
    this.#note.hidden = note === '';
  }
}

function part(name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  return element;
}

function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

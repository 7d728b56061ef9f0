import type { PanelContent } from '@panelcast/client/protocol/panel-data';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { PanelAmbience } from '../panel-ambience.ts';
import { PanelBody } from '../panel-body.tsx';
import type { OnRows, OnSubmit } from '../panel-props.ts';

export const clock = signal(0);

/** A panel in a page, as a test sees it. */
export class Drawing {
  readonly place = document.createElement('div');
  private readonly mutations: MutationRecord[] = [];
  private readonly observer = new MutationObserver((records) => this.mutations.push(...records));
  onSubmit: OnSubmit | undefined;
  onRows: OnRows | undefined;

  constructor(content: PanelContent) {
    document.body.append(this.place);
    this.show(content);
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    this.observer.observe(this.place, all);
  }

  show(content: PanelContent): void {
    act(() =>
      render(
        <PanelAmbience.Provider value={{ zone: 'UTC', locale: 'en', clock }}>
          <PanelBody panelId="p" content={content} onSubmit={this.onSubmit} onRows={this.onRows} />
        </PanelAmbience.Provider>,
        this.place,
      ),
    );
  }

  /** What changed in the page since the last call. */
  changes(): MutationRecord[] {
    this.mutations.push(...this.observer.takeRecords());
    return this.mutations.splice(0);
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.place.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.place.querySelectorAll<E>(selector)];
  }

  texts(selector: string): string[] {
    return this.all(selector).map((element) => element.textContent);
  }

  remove(): void {
    this.observer.disconnect();
    act(() => render(null, this.place));
    this.place.remove();
  }
}

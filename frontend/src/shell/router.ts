import { type ReadonlySignal, signal } from '@preact/signals';
import { type Address, formatAddress, parseAddress } from './address.ts';

/** The page's address as a signal: the only state that says what is shown. */
export class Router {
  readonly #view: Window;
  readonly #address;

  constructor(view: Window) {
    this.#view = view;
    this.#address = signal(this.#read());
    view.addEventListener('popstate', () => {
      this.#address.value = this.#read();
    });
  }

  get address(): ReadonlySignal<Address> {
    return this.#address;
  }

  /** Another place: the way back leads here. */
  go(change: Partial<Address>): void {
    this.#show(change, 'pushState');
  }

  /** The same place seen otherwise: no step of its own on the way back. */
  adjust(change: Partial<Address>): void {
    this.#show(change, 'replaceState');
  }

  /** Address of the present view with a change. */
  link(change: Partial<Address>): string {
    return formatAddress({ ...this.#address.value, ...change });
  }

  #show(change: Partial<Address>, how: 'pushState' | 'replaceState'): void {
    const next = { ...this.#address.peek(), ...change };
    this.#view.history[how](null, '', formatAddress(next));
    this.#address.value = next;
  }

  #read(): Address {
    return parseAddress(this.#view.location.pathname, this.#view.location.search);
  }
}

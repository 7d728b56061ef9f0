import { assert } from './assert.mjs';
import { SEEN_MS } from './plans.mjs';

/** More stops than a tab has. */
const MOST_STOPS = 400;

/**
 * Somebody who works by keys alone. What is asked for is looked for with Tab, forwards or backwards,
 * wherever it stands; every stop on the way must show that it has the focus.
 */
export class Keys {
  #page;
  #unseen = new Set();

  constructor(page) {
    this.#page = page;
  }

  /** Stops at which nothing showed where the focus is. */
  get unseen() {
    return [...this.#unseen];
  }

  async press(...keys) {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Goes to the control of that name in a part of the page; the n-th of several, from 0. */
  async to(part, name, nth = 0) {
    const wanted = { part, name, nth };
    const isThere = await this.#page
      .waitForFunction(look, wanted, { timeout: SEEN_MS })
      .catch(() => undefined);
    assert.ok(isThere, `${part} has no ${name}`);
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const { way, stop, isSeen } = (await this.#page.evaluate(look, wanted)) ?? {};
      if (stops > 0 && isSeen === false) this.#unseen.add(stop);
      if (way === 'here') return;
      await this.press(way === 'back' ? 'Shift+Tab' : 'Tab');
    }
    assert.fail(`${name} of ${part} cannot be reached; the focus is on ${await this.here()}`);
  }

  /** Types in place of what is there. */
  async fill(part, name, text, nth = 0) {
    await this.to(part, name, nth);
    await this.press('Control+a');
    await this.#page.keyboard.type(text);
  }

  /** Goes to a button and presses it, once it may be pressed. */
  async push(part, name, nth = 0) {
    await this.to(part, name, nth);
    await this.#page.waitForFunction(() => !document.activeElement.ariaDisabled);
    await this.press('Enter');
  }

  /** Answers the open question. */
  async answer(name) {
    await this.#page.locator('dialog[open]').waitFor({ timeout: SEEN_MS });
    await this.push('dialog[open]', name);
    await this.#page.locator('dialog[open]').waitFor({ state: 'detached', timeout: SEEN_MS });
  }

  /** What has the focus, in words; `nothing` when it is lost. */
  async here() {
    return this.#page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return 'nothing';
      const name = at.labels?.[0]?.textContent || at.getAttribute('aria-label') || at.textContent;
      return `${at.closest('[data-panel]')?.id ?? at.tagName}: ${name.trim().slice(0, 40)}`;
    });
  }

  /** Waits until the focus is on that, in words of {@link here}. */
  async isAt(words) {
    const deadline = Date.now() + SEEN_MS;
    let at = await this.here();
    while (!at.includes(words) && Date.now() < deadline) {
      await this.#page.waitForTimeout(20);
      at = await this.here();
    }
    assert.ok(at.includes(words), `the focus is on ${at}, not on ${words}`);
  }
}

/**
 * Runs in the page: which way it is from the focus to the control of that name, and whether the focus
 * shows and is in sight; nothing when there is no such control.
 */
function look({ part, name, nth }) {
  const labelOf = ({ labels }) => {
    const label = labels?.[0]?.cloneNode(true);
    for (const control of label?.querySelectorAll('select') ?? []) control.remove();
    return label?.textContent;
  };
  const nameOf = (control) =>
    (control.getAttribute('aria-label') ?? labelOf(control) ?? control.textContent).trim();
  const controls = [...document.querySelectorAll(part)].flatMap((one) => [
    ...one.querySelectorAll('a[href], button, input, select, textarea, summary'),
  ]);
  const to = controls.filter((one) => nameOf(one) === name && one.checkVisibility())[nth];
  if (!to) return undefined;
  const at = document.activeElement ?? document.body;
  const stop = `${at.tagName} ${nameOf(at).slice(0, 40)}`;
  // A group of choices is one stop; arrows move inside.
  const isHere = at === to || (at.type === 'radio' && at.name === to.name);
  const isBehind = to.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
  return { way: isHere ? 'here' : isBehind ? 'back' : 'on', stop, isSeen: isSeen(at) };

  function isSeen(element) {
    if (element === document.body) return true;
    const drawn = [element, element.closest('label, .control'), element.nextElementSibling];
    const isRinged = drawn.some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
    const { top, bottom } = element.getBoundingClientRect();
    return isRinged && bottom > 0 && top < window.innerHeight;
  }
}

/** What the application counted until now, summed over the labels that are not asked for. */
export class Meters {
  #samples;

  constructor(text) {
    this.#samples = text.split('\n').filter((line) => line.startsWith('panelcast_'));
  }

  static async of(base) {
    const answer = await fetch(`${base}/actuator/prometheus`);
    return new Meters(await answer.text());
  }

  sum(name, labels = {}) {
    const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
    return this.#samples
      .filter((line) => line.startsWith(`${name}{`) && wanted.every((one) => line.includes(one)))
      .reduce((total, line) => total + Number(line.slice(line.lastIndexOf(' '))), 0);
  }
}

/** Mean of a timer between two moments, in milliseconds. */
export function meanMs(before, after, timer, labels) {
  const grown = (part) => after.sum(timer + part, labels) - before.sum(timer + part, labels);
  return (grown('_sum') / grown('_count')) * 1000;
}

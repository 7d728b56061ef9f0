import { cpus, loadavg } from 'node:os';

/** What the figures were made on, so that a table of them can be read later. */
export function machine() {
  const [one] = cpus();
  const load = loadavg()[0].toFixed(1);
  console.log(`${cpus().length} cores, ${one.model.trim()}; load at the start ${load}`);
}

/** One figure beside what it must not exceed. */
export function figure(what, value, unit, limit, digits = 0) {
  const beside = `limit ${limit} ${unit}, ${(value / limit).toFixed(2)} of it`;
  console.log(`${what}: ${value.toFixed(digits)} ${unit} (${beside})`);
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

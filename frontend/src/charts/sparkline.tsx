import type { JSX } from 'preact';
import './sparkline.css';

const WIDTH = 72;
const HEIGHT = 20;

/** The course of a few values, without axes; a missing value interrupts the line. */
export function Sparkline({ values }: { values: readonly (number | null)[] }): JSX.Element {
  return (
    <svg class="sparkline" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path d={outlineOf(values)} />
    </svg>
  );
}

/** SVG path of the values, stretched over the whole box. */
export function outlineOf(values: readonly (number | null)[]): string {
  const present = values.filter((value) => value !== null);
  const low = Math.min(...present);
  const span = Math.max(...present) - low;
  const step = (WIDTH - 2) / Math.max(1, values.length - 1);
  let path = '';
  let pen = 'M';
  values.forEach((value, index) => {
    if (value === null) {
      pen = 'M';
      return;
    }
    const height = span === 0 ? 0.5 : (value - low) / span;
    path += `${pen}${(1 + index * step).toFixed(1)} ${(HEIGHT - 2 - height * (HEIGHT - 4)).toFixed(1)}`;
    pen = 'L';
  });
  return path;
}

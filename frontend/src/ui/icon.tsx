import type { JSX } from 'preact';
import './icon.css';

/** Outlines on a 16 px grid, stroked with the current colour. */
const outlines = {
  'arrow-down': 'M8 3v10M4 9l4 4 4-4',
  'arrow-right': 'M3 8h10M9 4l4 4-4 4',
  'arrow-up': 'M8 13V3M4 7l4-4 4 4',
  board: 'M2.5 3.5h11v9h-11zM2.5 7h11M6.5 7v5.5',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  'chevron-down': 'M4 6l4 4 4-4',
  'chevron-left': 'M10 4L6 8l4 4',
  'chevron-right': 'M6 4l4 4-4 4',
  'chevron-up': 'M4 10l4-4 4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  download: 'M8 2.5v8M4.5 7.5L8 11l3.5-3.5M3 13.5h10',
  expand: 'M9.5 2.5h4v4M6.5 13.5h-4v-4M13.5 2.5l-5 5M2.5 13.5l5-5',
  formula: 'M12.5 3.5h-8l4 4.5-4 4.5h8',
  help: 'M6 6.2a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.6M8 11.8v.1M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z',
  inbox: 'M2.5 9l2-5.5h7l2 5.5v3.5h-11zM2.5 9h3.2a2.3 2.3 0 0 0 4.6 0h3.2',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.8-.8',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  moon: 'M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  offline:
    'M2 2l12 12M4.2 8.3a5.4 5.4 0 0 1 2.2-1.2M1.8 5.9A9 9 0 0 1 4.4 4.2M7.3 3.2a9 9 0 0 1 6.9 2.7M10.2 7.4a5.4 5.4 0 0 1 1.6.9M8 12h.01',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.2v9.6l7.5-4.8z',
  refresh: 'M13.2 8a5.2 5.2 0 1 1-1.5-3.7L13.5 6M13.5 2.5V6H10',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2',
  share: 'M8 10V2.5M5 5l3-3 3 3M3.5 8.5v5h9v-5',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.85.85M11.75 11.75l.85.85M12.6 3.4l-.85.85M4.25 11.75l-.85.85',
  system: 'M2.5 3.5h11v7.5h-11zM6 13.5h4M8 11v2.5',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 6.5v6',
  viewers:
    'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  warning: 'M8 2.5l6 11H2zM8 6.5v3M8 11.5v.01',
} as const;

export type IconName = keyof typeof outlines;

interface IconProps {
  name: IconName;
  /** Edge in px. */
  size?: number;
}

/** Decoration: what it means must also stand in a label beside it or on its button. */
export function Icon({ name, size = 16 }: IconProps): JSX.Element {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
  );
}

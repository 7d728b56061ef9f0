import type { Level } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { type ShellText, t } from '../core/language/texts.ts';
import './level-mark.css';

/** A shape of its own per level, so that colour is never the only sign. 12 px grid. */
const shapes: Record<Level, string> = {
  critical: 'M3.9 1h4.2L11 3.9v4.2L8.1 11H3.9L1 8.1V3.9z',
  warning: 'M6 1.2L11.3 10.6H.7z',
  watch: 'M6 .8L11.2 6 6 11.2.800 6z',
  healthy: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  excellent: 'M6 .3l1.7 3.8 4.1.4-3.1 2.7.9 4.1L6 9.2l-3.6 2.1.9-4.1L.2 4.5l4.1-.4z',
  good: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  fair: 'M1.8 1.8h8.4v8.4H1.8z',
  poor: 'M6 10.8L.7 1.4h10.6z',
  neutral:
    'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm0 2.3a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z',
};

const levelWords = {
  critical: 'Critical',
  warning: 'Warning',
  watch: 'Watch',
  healthy: 'Healthy',
  excellent: 'Excellent',
  good: 'Good',
  fair: 'Fair',
  poor: 'Poor',
  neutral: 'Neutral',
} as const satisfies Record<Level, ShellText>;

export function isLevel(value: unknown): value is Level {
  return typeof value === 'string' && Object.hasOwn(levelWords, value);
}

/** A level in a word. */
export function levelWord(level: Level): string {
  return t(levelWords[level]);
}

interface LevelShapeProps {
  level: Level;
  /** Drop the word where it already stands beside the shape. */
  silent?: boolean;
}

/** The shape alone; the word is there for screen readers. */
export function LevelShape({ level, silent }: LevelShapeProps): JSX.Element {
  return (
    <>
      <svg class={`level-shape level-${level}`} viewBox="0 0 12 12" aria-hidden="true">
        <path d={shapes[level]} />
      </svg>
      {!silent && <span class="visually-hidden">{levelWord(level)} </span>}
    </>
  );
}

interface LevelMarkProps {
  level: Level;
  /** Another word than the level's own. */
  word?: string | undefined;
}

/** Shape and word on a soft ground. */
export function LevelMark({ level, word }: LevelMarkProps): JSX.Element {
  return (
    <span class={`level-mark level-${level}`}>
      <LevelShape level={level} silent />
      {word ?? levelWord(level)}
    </span>
  );
}

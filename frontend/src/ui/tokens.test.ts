import { describe, expect, it, test } from 'vitest';
import css from './tokens.css?raw';

type Theme = 'light' | 'dark';

function token(name: string, theme: Theme): string {
  const pair = css.match(new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`));
  const colour = pair?.[theme === 'light' ? 1 : 2];
  if (colour === undefined) throw new Error(`no token ${name}`);
  return colour;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const themes: Theme[] = ['light', 'dark'];
const surfaces = ['page', 'panel', 'raised', 'sunken', 'hover'];
const grades = {
  excellent: '#4caf50',
  good: '#8bc34a',
  fair: '#ff9800',
  poor: '#f44336',
  neutral: '#9e9e9e',
};
const levels = ['critical', 'warning', 'watch', 'healthy', ...Object.keys(grades)];

test.each(Object.entries(grades))('what is %s is filled with %s in both themes', (grade, hue) => {
  expect(css).toContain(`--level-${grade}-fill: ${hue};`);
});

const texts = ['text', 'text-muted', 'accent', ...levels.map((level) => `level-${level}-text`)];

describe.each(themes)('colours of the %s theme', (theme) => {
  it.each(texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)))(
    '%s is readable on %s',
    (text, surface) => {
      expect(contrast(token(text, theme), token(surface, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(levels)(
    'the text of level %s and plain text are readable on its soft ground',
    (level) => {
      const ground = token(`level-${level}-soft`, theme);
      expect(contrast(token(`level-${level}-text`, theme), ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token('text', theme), ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token('text-muted', theme), ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('texts on the accent are readable', () => {
    expect(contrast(token('on-accent', theme), token('accent-fill', theme))).toBeGreaterThan(4.5);
    expect(contrast(token('accent', theme), token('accent-soft', theme))).toBeGreaterThan(4.5);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('series %i stands out from the panel', (series) => {
    expect(contrast(token(`series-${series}`, theme), token('panel', theme))).toBeGreaterThan(3);
  });
});

import { describe, expect, it } from 'vitest';
import { offsetText, positionText, tickText, tickTexts } from './axis-text.ts';

const format = { zone: 'Asia/Kolkata', locale: 'en' };

describe('offsetText', () => {
  it.each([
    [0, 'now'],
    [30, '+30\u00a0s'],
    [-300, '−5\u00a0min'],
    [1800, '+30\u00a0min'],
    [28_800, '+8\u00a0h'],
    [5400, '+1\u00a0h 30\u00a0min'],
    [-259_200, '−3\u00a0d'],
  ])('writes %i seconds as %s', (seconds, text) => {
    expect(offsetText(seconds)).toBe(text);
  });
});

describe('times of an axis', () => {
  const noon = Date.parse('2026-11-21T12:00:30Z') / 1000;

  it('are shown in the zone, as finely as the ticks stand', () => {
    expect(tickText(noon, 5, format)).toBe('17:30:30');
    expect(tickText(noon, 300, format)).toBe('17:30');
    expect(tickText(noon, 86_400, format)).toBe('Nov 21, 2026');
  });

  it('are complete under the cursor', () => {
    expect(positionText('time', noon, format)).toBe('Nov 21, 17:30:30');
    expect(positionText('offset', 3600, format)).toBe('+1\u00a0h');
    expect(positionText('month', 19, format)).toBe('Month\u00a019');
    expect(positionText('calendar', 2017 * 12 + 2, format)).toBe('Mar 2017');
    expect(positionText('calendar', 2017 * 12 + 11, format)).toBe('Dec 2017');
  });
});

describe('tickTexts', () => {
  it('writes large amounts short, all of an axis alike', () => {
    expect(tickTexts([0, 500_000, 1_500_000], 'usd', 'en-US')).toEqual(['$0', '$500K', '$1.5M']);
    expect(tickTexts([-200_000, 0], 'count', 'en-US')).toEqual(['−200K', '0']);
    expect(tickTexts([-200_000, 1_500_000], 'usd', 'es-MX')).toEqual([
      '−$200\u00a0k',
      '$1.5\u00a0M',
    ]);
  });

  it('writes small amounts and other units out', () => {
    expect(tickTexts([0, 50_000], 'usd', 'en-US')).toEqual(['$0', '$50,000']);
    expect(tickTexts([0, 0.5], 'fraction', 'en-US')).toEqual(['0%', '50%']);
  });
});

/** How wide letters are beside a digit, in common screen fonts. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|! ]/, 0.5],
  [/[tfr()/-]/, 0.7],
  [/[mwMW%@—]/, 1.6],
  [/[A-Z]/, 1.2],
];
const OTHERS = 1.05;

const known = new Map<string, number>();

/** About how wide a text is, in digits; never much less than it is. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    const isDigit = letter >= '0' && letter <= '9';
    width = isDigit ? 1 : (CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS);
    known.set(letter, width);
  }
  return width;
}

import type { Catalog } from '../../core/language/phrases.ts';
import { formulaTexts } from './es/formulas.ts';
import { sentenceTexts } from './es/sentences.ts';
import { titleTexts } from './es/titles.ts';
import { wordTexts } from './es/words.ts';

/** What the board and its data say, in the Spanish of Mexico. */
export const texts: Catalog = { ...titleTexts, ...wordTexts, ...sentenceTexts, ...formulaTexts };

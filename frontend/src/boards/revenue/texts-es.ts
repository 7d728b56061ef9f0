import type { Catalog } from '../../core/language/phrases.ts';
import { actualsTexts } from './es/actuals.ts';
import { adviceTexts } from './es/advice.ts';
import { fieldTexts } from './es/fields.ts';
import { figureTexts } from './es/figures.ts';
import { formulaTexts } from './es/formulas.ts';
import { keyFigureTexts } from './es/key-figures.ts';
import { methodTexts } from './es/methods.ts';
import { sentenceTexts } from './es/sentences.ts';
import { titleTexts } from './es/titles.ts';
import { toolTexts } from './es/tools.ts';
import { unitFigureTexts } from './es/unit-figures.ts';
import { viewTexts } from './es/views.ts';

/** What the board and its data say, in the Spanish of Mexico. */
export const texts: Catalog = {
  ...titleTexts,
  ...fieldTexts,
  ...figureTexts,
  ...sentenceTexts,
  ...formulaTexts,
  ...toolTexts,
  ...viewTexts,
  ...adviceTexts,
  ...methodTexts,
  ...actualsTexts,
  ...keyFigureTexts,
  ...unitFigureTexts,
};

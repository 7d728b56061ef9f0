import { t } from '../../core/language/texts.ts';
import type { Conflict, Refusal } from '../panel-props.ts';

/**
 * What a button did is not sent again on top of what others stored: it may follow from what was
 * there before, such as the next free name. The viewer sees what is stored now and decides anew.
 */
export function pressAgain(refusal: Refusal): Refusal {
  const { conflict, ...others } = refusal;
  if (!conflict) return refusal;
  const message = t('Changed meanwhile by {authors}. Nothing is saved: press the button again.', {
    authors: authorsOf(conflict),
  });
  return { ...others, message };
}

/** Who stored something else, as one text. */
export function authorsOf({ by }: Conflict): string {
  return by.join(t(' and '));
}

import type { JSX } from 'preact';
import { t } from '../../core/language/texts.ts';
import { Button } from '../../ui/button.tsx';
import type { FormSession } from './form-session.ts';
import type { LostCard } from './lost-cards.ts';
import { authorsOf } from './press-again.ts';

/** What was typed in cards that somebody took away meanwhile, and the ways on. */
export function LostNotices({ session }: { session: FormSession }): JSX.Element {
  return (
    <>
      {session.lost.map((card) => (
        <div key={card.id} class="form-refusal" role="alert">
          <p>{told(card, session)}</p>
          <div class="form-actions">
            <Button onClick={() => session.forgo(card)}>{t('Discard')}</Button>
            {card.again && (
              <Button tone="primary" onClick={() => session.bringBack(card)}>
                {t('Bring it back')}
              </Button>
            )}
          </div>
        </div>
      ))}
    </>
  );
}

function told({ label: card, typed, note }: LostCard, { refusal }: FormSession): string {
  const texts = Object.values(typed).map(({ text }) => text);
  const what = { card, typed: texts.join(', ') };
  if (refusal.conflict) {
    return t(
      '{card} was removed meanwhile by {authors}. What you typed there is not saved: {typed}.',
      { ...what, authors: authorsOf(refusal.conflict) },
    );
  }
  const sentence = t(
    '{card} was removed meanwhile. What you typed there is not saved: {typed}.',
    what,
  );
  return note ? `${sentence} ${note}` : sentence;
}

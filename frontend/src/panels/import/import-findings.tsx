import type { JSX } from 'preact';
import { t } from '../../core/language/texts.ts';
import { plain } from '../../core/number-format.ts';
import { Button } from '../../ui/button.tsx';
import type { ImportSession } from './import-session.ts';

/** What would become of the rows: how many, what is wrong with which, and what may have been meant. */
export function ImportFindings({ session }: { session: ImportSession }): JSX.Element {
  return (
    <section class="import-findings">
      <p class="import-verdict" role="status">
        {verdict(session)}
      </p>
      {session.phase === 'failed' && session.missing.length === 0 && (
        <Button onClick={() => void session.check()}>{t('Check again')}</Button>
      )}
      {session.phase !== 'stored' && <Replacements session={session} />}
      {session.errors.length > 0 && <Errors session={session} />}
      {session.unlisted > 0 && (
        <p class="field-hint">
          {t('And {rows} more: they are listed when these are correct.', {
            rows: rowsText(session.unlisted),
          })}
        </p>
      )}
    </section>
  );
}

function verdict({ phase, receipt, missing, refused, file }: ImportSession): string {
  if (phase === 'checking') return t('Checking {rows}', { rows: rowsText(file.rows.length) });
  if (phase === 'sending') return t('Storing');
  if (missing.length > 0) return t('Choose a column for {fields}.', { fields: missing.join(', ') });
  if (!receipt) return refused ?? '';
  const rows = rowsText(receipt.accepted);
  const same = plain(receipt.duplicates);
  if (phase === 'stored') {
    return t('Stored: {rows} new or changed, {same} as stored.', { rows, same });
  }
  if (receipt.rejected === 0) {
    return t('{rows} new or changed, {same} as stored, none bad. Nothing is stored yet.', {
      rows,
      same,
    });
  }
  return t(
    '{rows} new or changed, {same} as stored, {bad} bad: correct them, then everything can be stored. Nothing is stored yet.',
    { rows, same, bad: plain(receipt.rejected) },
  );
}

function Replacements({ session }: { session: ImportSession }): JSX.Element | null {
  const { offers, replacements } = session;
  if (offers.length + replacements.length === 0) return null;
  return (
    <ul class="import-offers">
      {replacements.map((one) => (
        <li key={`${one.field}/${one.from}`}>
          <span>{t('{from} is sent as {to}.', { from: one.from, to: one.to })}</span>
          <Button onClick={() => session.keep(one)}>{t('Undo')}</Button>
        </li>
      ))}
      {offers.map((offer) => (
        <li key={`${offer.field}/${offer.from}`}>
          <span>{t('{from} is not known, {to} is.', { from: offer.from, to: offer.to })}</span>
          <Button onClick={() => session.replace(offer)}>
            {t('Use {to} in {rows}', { to: offer.to, rows: rowsText(offer.rows) })}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Errors({ session }: { session: ImportSession }): JSX.Element {
  const labels = new Map(session.taken.fields.map(({ name, label }) => [name, label]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section class="import-errors" tabIndex={0} aria-label={t('Bad rows')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('Line')}</th>
            <th scope="col">{t('Field')}</th>
            <th scope="col">{t('In the file')}</th>
            <th scope="col">{t('What is wrong')}</th>
          </tr>
        </thead>
        <tbody>
          {session.errors.map(({ line, field, value, message }, index) => (
            <tr key={index}>
              <td class="number">{line}</td>
              <td>{labels.get(field) ?? field}</td>
              <td>{value}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A number of rows. */
export function rowsText(count: number): string {
  return count === 1 ? t('1 row') : t('{count} rows', { count: plain(count) });
}

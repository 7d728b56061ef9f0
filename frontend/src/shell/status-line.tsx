import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { t } from '../core/language/texts.ts';
import { plain } from '../core/number-format.ts';
import { formatInstant } from '../core/time/instant.ts';
import { Icon } from '../ui/icon.tsx';
import { AuthorName } from './author-name.tsx';
import { ConnectionDialog } from './connection-dialog.tsx';
import { LanguageChoice } from './language-choice.tsx';
import type { PageModel } from './page-model.ts';
import { ZoneChoice } from './zone-choice.tsx';
import './status-line.css';

/** How the page stands to the server, how many look, and what time it is there. */
export function StatusLine({ model }: { model: PageModel }): JSX.Element {
  const { clock, settings } = model;
  const { language } = model.spoken.value;
  const time = useMemo(
    () =>
      computed(() => {
        const now = clock.ticking.value;
        return now === undefined ? '' : formatInstant(now, 'time', settings.zone.value);
      }),
    [model],
  );
  const viewers = useMemo(
    () =>
      computed(() => {
        const count = model.viewers.value;
        if (count === undefined) return '';
        return count === 1 ? t('1 viewer') : t('{count} viewers', { count: plain(count) });
      }),
    [model, language],
  );
  const [checks, setChecks] = useState(false);
  const [state, word] = connectionWord(model);
  return (
    <footer class="status-line">
      <button
        type="button"
        class={`status-connection status-${state}`}
        aria-haspopup="dialog"
        data-tip={t('Check the connection')}
        onClick={() => setChecks(true)}
      >
        <span class="status-dot" />
        {word}
      </button>
      <span class="status-viewers number" data-clock data-tip={t('Viewers of this instance')}>
        {model.viewers.value !== undefined && <Icon name="viewers" size={14} />}
        {viewers}
      </span>
      <span class="status-time number" data-clock data-tip={t('Time of the server')}>
        {time}
      </span>
      <AuthorName key={`author ${language}`} model={model} />
      <LanguageChoice model={model} />
      <ZoneChoice key={`zone ${language}`} model={model} />
      {checks && <ConnectionDialog check={model.checkLine} onClose={() => setChecks(false)} />}
    </footer>
  );
}

function connectionWord({ connection, lost, router }: PageModel): [string, string] {
  if (lost.value) return ['lost', t('Not connected')];
  if (connection.value.phase !== 'open') return ['connecting', t('Connecting')];
  return router.address.value.paused ? ['paused', t('Paused')] : ['open', t('Live')];
}

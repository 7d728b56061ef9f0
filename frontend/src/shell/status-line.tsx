import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatInstant } from '../core/time/instant.ts';
import { Icon } from '../ui/icon.tsx';
import { AuthorName } from './author-name.tsx';
import type { PageModel } from './page-model.ts';
import { ZoneChoice } from './zone-choice.tsx';
import './status-line.css';

/** How the page stands to the server, how many look, and what time it is there. */
export function StatusLine({ model }: { model: PageModel }): JSX.Element {
  const { clock, settings } = model;
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
        return count === 1 ? '1 viewer' : `${count.toLocaleString()} viewers`;
      }),
    [model],
  );
  const [state, word] = connectionWord(model);
  return (
    <footer class="status-line">
      <span class={`status-connection status-${state}`}>
        <span class="status-dot" />
        {word}
      </span>
      <span class="status-viewers number" data-clock data-tip="Viewers of this instance">
        {model.viewers.value !== undefined && <Icon name="viewers" size={14} />}
        {viewers}
      </span>
      <span class="status-time number" data-clock data-tip="Time of the server">
        {time}
      </span>
      <AuthorName model={model} />
      <ZoneChoice model={model} />
    </footer>
  );
}

function connectionWord({ connection, lost, router }: PageModel): [string, string] {
  if (lost.value) return ['lost', 'Not connected'];
  if (connection.value.phase !== 'open') return ['connecting', 'Connecting'];
  return router.address.value.paused ? ['paused', 'Paused'] : ['open', 'Live'];
}

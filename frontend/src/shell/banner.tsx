import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { said, t } from '../core/language/texts.ts';
import { formatInstant } from '../core/time/instant.ts';
import { PanelAmbience } from '../panels/panel-ambience.ts';
import { Button } from '../ui/button.tsx';
import type { PageModel } from './page-model.ts';
import './banner.css';

interface Told {
  readonly tone: 'lost' | 'note';
  readonly text: string;
  /** Ways on, and what changes by itself: not to be read out. */
  readonly more: ComponentChildren;
}

/** The one thing about the whole page that a viewer should know now; floats, so nothing moves. */
export function Banner({ model }: { model: PageModel }): JSX.Element {
  const ambience = useContext(PanelAmbience);
  const told = toldOf(model, ambience);
  return (
    <div class="banner-place">
      <div class={told && `banner banner-${told.tone}`}>
        <p role="status">{told?.text}</p>
        {told?.more}
      </div>
    </div>
  );
}

function toldOf(model: PageModel, ambience: PanelAmbience): Told | undefined {
  const connection = model.connection.value;
  const retry = <Button onClick={model.retry}>{t('Retry now')}</Button>;
  if (connection.phase === 'refused') {
    const { detail, title } = connection.problem;
    return {
      tone: 'lost',
      text: said(detail ?? title),
      more: (
        <>
          {retry}
          <ClearFilters model={model} />
        </>
      ),
    };
  }
  if (model.lost.value) {
    const text = t('The connection is lost. Shown is what was last received.');
    return { tone: 'lost', text, more: retry };
  }
  if (model.outdated.value) {
    return {
      tone: 'note',
      text: t('There is a newer version of this page.'),
      more: <Button onClick={() => location.reload()}>{t('Reload')}</Button>,
    };
  }
  const since = model.store.pausedAt.value;
  if (since === undefined) return undefined;
  const time = formatInstant(since, 'time', ambience.zone, ambience.locale);
  return { tone: 'note', text: t('Paused at {time}.', { time }), more: <Waiting model={model} /> };
}

function ClearFilters({ model: { router } }: { model: PageModel }): JSX.Element | null {
  if (Object.keys(router.address.value.variables).length === 0) return null;
  return <Button onClick={() => router.adjust({ variables: {} })}>{t('Clear all filters')}</Button>;
}

function Waiting({ model: { router, store } }: { model: PageModel }): JSX.Element {
  const { value } = store.waiting;
  return (
    <>
      <span class="banner-count number">
        {value === 1 ? t('1 update waiting') : t('{count} updates waiting', { count: value })}
      </span>
      <Button onClick={() => router.adjust({ paused: false })}>{t('Resume')}</Button>
    </>
  );
}

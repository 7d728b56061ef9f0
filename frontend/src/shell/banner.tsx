import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { said, t } from '../core/language/texts.ts';
import { formatInstant } from '../core/time/instant.ts';
import { PanelAmbience } from '../panels/panel-ambience.ts';
import { Button } from '../ui/button.tsx';
import type { PageModel } from './page-model.ts';
import './banner.css';

/** The one thing about the whole page that a viewer should know now; floats, so nothing moves. */
export function Banner({ model }: { model: PageModel }): JSX.Element {
  return (
    <div class="banner-place" role="status">
      {content(model)}
    </div>
  );
}

function content(model: PageModel): JSX.Element | undefined {
  const connection = model.connection.value;
  if (connection.phase === 'refused') {
    return (
      <Refused model={model} message={connection.problem.detail ?? connection.problem.title} />
    );
  }
  if (model.lost.value) {
    return (
      <Bar tone="lost" text={t('The connection is lost. Shown is what was last received.')}>
        <Button onClick={model.retry}>{t('Retry now')}</Button>
      </Bar>
    );
  }
  if (model.outdated.value) {
    return (
      <Bar tone="note" text={t('There is a newer version of this page.')}>
        <Button onClick={() => location.reload()}>{t('Reload')}</Button>
      </Bar>
    );
  }
  return model.store.pausedAt.value === undefined ? undefined : <Paused model={model} />;
}

function Refused({ model, message }: { model: PageModel; message: string }): JSX.Element {
  const hasFilters = Object.keys(model.router.address.value.variables).length > 0;
  return (
    <Bar tone="lost" text={said(message)}>
      {hasFilters && (
        <Button onClick={() => model.router.adjust({ variables: {} })}>
          {t('Clear all filters')}
        </Button>
      )}
    </Bar>
  );
}

function Paused({ model }: { model: PageModel }): JSX.Element {
  const { zone, locale } = useContext(PanelAmbience);
  const { pausedAt, waiting } = model.store;
  const at = formatInstant(pausedAt.value ?? 0, 'time', zone, locale);
  return (
    <Bar tone="note" text={t('Paused at {time}.', { time: at })}>
      <span class="banner-count number">
        {waiting.value === 1
          ? t('1 update waiting')
          : t('{count} updates waiting', { count: waiting.value })}
      </span>
      <Button onClick={() => model.router.adjust({ paused: false })}>{t('Resume')}</Button>
    </Bar>
  );
}

interface BarProps {
  tone: 'lost' | 'note';
  text: string;
  children: ComponentChildren;
}

function Bar({ tone, text, children }: BarProps): JSX.Element {
  return (
    <div class={`banner banner-${tone}`}>
      <p>{text}</p>
      {children}
    </div>
  );
}

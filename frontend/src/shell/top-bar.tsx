import type { Board, Variable } from '@panelcast/client/protocol/board';
import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';
import { IconButton } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { REFRESHES } from './address.ts';
import type { PageModel } from './page-model.ts';
import { ThemeButton } from './theme-button.tsx';
import { VariableControl } from './variable-control.tsx';
import './top-bar.css';

interface TopBarProps {
  model: PageModel;
  board: Board;
  variables: readonly Variable[];
  onShare: () => void;
  onHelp: () => void;
}

/** What is shown, and what a viewer may choose about it. */
export function TopBar({ model, board, variables, onShare, onHelp }: TopBarProps): JSX.Element {
  const { router } = model;
  const { paused } = router.address.value;
  return (
    <div class="top-bar">
      <h1 class="top-title">{board.title}</h1>
      <div class="top-choices faded">
        {variables.map((variable) => (
          <VariableControl key={variable.name} variable={variable} />
        ))}
        <RefreshChoice model={model} />
      </div>
      <div class="top-actions">
        <IconButton
          icon={paused ? 'play' : 'pause'}
          label={paused ? t('Resume updates (P)') : t('Pause updates (P)')}
          onClick={() => router.adjust({ paused: !paused })}
        />
        <IconButton icon="share" label={t('Copy a link to this view')} onClick={onShare} />
        <ThemeButton router={router} />
        <IconButton icon="help" label={t('Keys and help (?)')} onClick={onHelp} />
      </div>
    </div>
  );
}

function RefreshChoice({ model }: { model: PageModel }): JSX.Element {
  const { refresh } = model.router.address.value;
  const options = REFRESHES.map((seconds) => ({
    value: String(seconds),
    label:
      seconds < 60
        ? t('Every {count} s', { count: seconds })
        : t('Every {count} min', { count: seconds / 60 }),
  }));
  return (
    <Select
      label={t('Updates')}
      options={[{ value: '', label: t('As designed') }, ...options]}
      value={refresh === undefined ? '' : String(refresh)}
      onChange={(value) => {
        const chosen = REFRESHES.find((seconds) => String(seconds) === value);
        model.router.adjust({ refresh: chosen });
      }}
    />
  );
}

import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { followInside } from './follow-inside.ts';
import type { PageModel } from './page-model.ts';
import './boards-nav.css';

/** The boards: at the left, folded to signs if wanted; a bar at the bottom of a phone. */
export function BoardsNav({ model }: { model: PageModel }): JSX.Element {
  const { navigationFolded } = model.settings;
  const present = model.router.address.value.board;
  const folded = navigationFolded.value;
  return (
    <nav class={folded ? 'boards boards-folded' : 'boards'} aria-label={t('Boards')}>
      <div class="boards-head">
        <span class="boards-name">Panelcast</span>
        <IconButton
          icon={folded ? 'chevron-right' : 'chevron-left'}
          label={folded ? t('Unfold the list of boards') : t('Fold the list of boards')}
          onClick={() => {
            navigationFolded.value = !folded;
          }}
        />
      </div>
      <ul class="boards-list">
        {model.boards.value.map((board) => {
          const { id } = board;
          const title = model.spoken.value.phrases(id)?.of(board.title) ?? board.title;
          const target = { board: id, tab: undefined, variables: {} };
          return (
            <li key={id}>
              <a
                class="boards-link"
                href={model.router.link(target)}
                aria-current={id === present ? 'page' : undefined}
                data-tip={folded ? title : undefined}
                onClick={(event) => followInside(event, () => model.router.go(target))}
              >
                <Icon name="board" />
                <span>{title}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

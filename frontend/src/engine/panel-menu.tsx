import type { PanelDefinition } from '@panelcast/client/protocol/board';
import type { Common } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { isDated } from './board-page.ts';
import type { PanelDialog } from './panel-dialogs.tsx';
import type { ShownPanel } from './use-panel.ts';

interface PanelMenuProps {
  panel: PanelDefinition;
  shown: ShownPanel;
  asTable: boolean;
  onTable: () => void;
  onDialog: (dialog: PanelDialog) => void;
}

export function PanelMenu({
  panel,
  shown,
  asTable,
  onTable,
  onDialog,
}: PanelMenuProps): JSX.Element {
  const { page, slot } = shown;
  const data = slot.content.value?.data as Common | undefined;
  const hasTwin = panel.kind !== 'table' && isDated(panel);
  const items: (MenuItem | false)[] = [
    { id: 'full', label: t('View full'), icon: 'expand', onSelect: () => onDialog('full') },
    hasTwin && {
      id: 'table',
      label: asTable ? t('View as it was') : t('View as table'),
      icon: 'table',
      onSelect: onTable,
    },
    isDated(panel) && {
      id: 'csv',
      label: t('Download CSV'),
      icon: 'download',
      href: page.services.csvAddress(panel.id),
    },
    { id: 'link', label: t('Copy link'), icon: 'link', onSelect: () => copyLink(panel, shown) },
    !!data?.formula && {
      id: 'formula',
      label: t('How is this computed?'),
      icon: 'formula',
      onSelect: () => onDialog('formula'),
    },
  ];
  const isItem = (item: MenuItem | false): item is MenuItem => item !== false;
  return <Menu label={t('Menu of {panel}', { panel: panel.title })} items={items.filter(isItem)} />;
}

function copyLink(panel: PanelDefinition, { page }: ShownPanel): void {
  navigator.clipboard.writeText(page.linkTo(panel.id)).then(
    () => page.say(t('Link copied.')),
    () => page.say(t('The browser does not allow copying here.')),
  );
}

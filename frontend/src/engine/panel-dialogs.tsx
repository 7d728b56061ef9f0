import type { PanelDefinition } from '@panelcast/client/protocol/board';
import type { Common } from '@panelcast/client/protocol/panel-data';
import type { JSX } from 'preact';
import { t } from '../core/language/texts.ts';
import { Dialog } from '../ui/dialog.tsx';
import { FormulaText } from './formula-text.tsx';
import { PanelContentView } from './panel-content-view.tsx';
import type { ShownPanel } from './use-panel.ts';

export type PanelDialog = 'full' | 'formula';

interface PanelDialogsProps extends ShownPanel {
  panel: PanelDefinition;
  dialog: PanelDialog;
  asTable: boolean;
  onClose: () => void;
}

/** What a panel opens above the page; it stays live there. */
export function PanelDialogs(props: PanelDialogsProps): JSX.Element | null {
  const { panel, dialog, slot, onClose } = props;
  if (dialog === 'full') {
    return (
      <Dialog title={panel.title} size="full" onClose={onClose}>
        <div class="panel-full">
          <PanelContentView {...props} elementId={`${panel.id}-full`} />
        </div>
      </Dialog>
    );
  }
  const formula = (slot.content.value?.data as Common | undefined)?.formula;
  return (
    <Dialog
      title={t('How {panel} is computed', { panel: panel.title.toLowerCase() })}
      onClose={onClose}
    >
      {formula ? (
        <FormulaText formula={formula} elementId={`${panel.id}-inputs`} />
      ) : (
        <p>{t('The formula is not known at present.')}</p>
      )}
    </Dialog>
  );
}

import type { JSX } from 'preact';
import { t } from '../../core/language/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface QuestionProps {
  text: string;
  action: string;
  onNo: () => void;
  onYes: () => void;
}

/** Asks before something that cannot be taken back. */
export function Question({ text, action, onNo, onYes }: QuestionProps): JSX.Element {
  return (
    <Dialog title={t('Are you sure?')} size="small" onClose={onNo}>
      <p>{text}</p>
      <div class="form-actions">
        <Button onClick={onNo}>{t('Cancel')}</Button>
        <Button tone="danger" onClick={onYes}>
          {action}
        </Button>
      </div>
    </Dialog>
  );
}

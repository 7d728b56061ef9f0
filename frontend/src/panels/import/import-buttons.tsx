import type { FormImport } from '@panelcast/client/protocol/form-part';
import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../core/language/texts.ts';
import { FileButton } from '../../ui/file-button.tsx';
import type { OnRows } from '../panel-props.ts';
import type { ImportDialogProps } from './import-dialog.tsx';

interface ButtonsProps {
  imports: Readonly<Record<string, FormImport>>;
  onRows: OnRows;
}

/** A file was chosen, and the dialog for it has arrived. */
interface Opened {
  Dialog: ComponentType<ImportDialogProps>;
  taken: FormImport;
  bytes: ArrayBuffer;
  name: string;
}

/** Asks for a file of rows; what reads and shows it comes with the first one. */
export function ImportButtons({ imports, onRows }: ButtonsProps): JSX.Element {
  const [opened, setOpened] = useState<Opened>();
  const [failed, setFailed] = useState(false);

  async function open(taken: FormImport, file: File): Promise<void> {
    setFailed(false);
    try {
      const bytes = await file.arrayBuffer();
      const { ImportDialog } = await import('./import-dialog.tsx');
      setOpened({ Dialog: ImportDialog, taken, bytes, name: file.name });
    } catch {
      setFailed(true);
    }
  }

  return (
    <div class="form-buttons">
      {Object.entries(imports).map(([id, taken]) => (
        <FileButton key={id} accept=".csv,text/csv" onFile={(file) => void open(taken, file)}>
          {taken.label}
        </FileButton>
      ))}
      {failed && (
        <p class="form-refusal" role="alert">
          {t('The file could not be opened. Try it again in a moment.')}
        </p>
      )}
      {opened && <opened.Dialog {...opened} onRows={onRows} onClose={() => setOpened(undefined)} />}
    </div>
  );
}

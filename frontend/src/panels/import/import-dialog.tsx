import type { FormImport } from '@panelcast/client/protocol/form-part';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../core/language/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { OnRows } from '../panel-props.ts';
import { ColumnChoices } from './column-choices.tsx';
import { ImportFindings, rowsText } from './import-findings.tsx';
import { ImportSession } from './import-session.ts';
import { type RowsFile, readRows, UnreadableFile } from './rows-file.ts';
import './import-dialog.css';

export interface ImportDialogProps {
  taken: FormImport;
  /** Content of the file, and its name. */
  bytes: ArrayBuffer;
  name: string;
  onRows: OnRows;
  onClose: () => void;
}

/** Columns to fields, what would become of the rows, and only then the import. */
export function ImportDialog({ taken, bytes, name, ...rest }: ImportDialogProps): JSX.Element {
  const file = useMemo(() => opened(bytes), [bytes]);
  return (
    <Dialog
      title={t('{label}: {file}', { label: taken.label, file: name })}
      size="wide"
      onClose={rest.onClose}
    >
      {typeof file === 'string' ? (
        <>
          <p class="form-refusal" role="alert">
            {file}
          </p>
          <div class="form-actions">
            <Button onClick={rest.onClose}>{t('Close')}</Button>
          </div>
        </>
      ) : (
        <Import taken={taken} file={file} {...rest} />
      )}
    </Dialog>
  );
}

/** The rows of the file, or what is wrong with it as a whole. */
function opened(bytes: ArrayBuffer): RowsFile | string {
  try {
    return readRows(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
}

type ImportProps = Omit<ImportDialogProps, 'bytes' | 'name'> & { file: RowsFile };

function Import({ taken, file, onRows, onClose }: ImportProps): JSX.Element {
  const [, redraw] = useState(0);
  const session = useMemo(
    () => new ImportSession(taken, file, onRows, () => redraw((count) => count + 1)),
    [file],
  );
  useLayoutEffect(() => void session.check(), [session]);
  const { phase, receipt } = session;
  const isStored = phase === 'stored';
  const rows = rowsText(receipt?.accepted ?? 0);
  const place = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone, and Escape is only heard where the focus is inside.
  useLayoutEffect(() => {
    if (isStored) place.current?.querySelector('button')?.focus();
  }, [isStored]);
  return (
    <div class="import" ref={place}>
      {!isStored && <ColumnChoices session={session} />}
      <ImportFindings session={session} />
      <div class="form-actions">
        <Button onClick={onClose}>{isStored ? t('Close') : t('Cancel')}</Button>
        {!isStored && (
          <Button tone="primary" disabled={!session.isReady} onClick={() => void session.store()}>
            {session.isReady ? t('Import {rows}', { rows }) : t('Import')}
          </Button>
        )}
      </div>
    </div>
  );
}

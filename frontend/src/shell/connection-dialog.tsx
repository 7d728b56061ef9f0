import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { said, t } from '../core/language/texts.ts';
import { valueText } from '../core/units/format-value.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { LineCheck } from './page-model.ts';

interface ConnectionDialogProps {
  check: () => Promise<LineCheck>;
  onClose: () => void;
}

/** Tries the way from the server while it is open, and says in words how it is. */
export function ConnectionDialog({ check, onClose }: ConnectionDialogProps): JSX.Element {
  const [trial, setTrial] = useState(0);
  const [found, setFound] = useState<LineCheck>();
  useEffect(() => {
    let isWanted = true;
    setFound(undefined);
    void check().then((now) => isWanted && setFound(now));
    return () => {
      isWanted = false;
    };
  }, [check, trial]);
  return (
    <Dialog title={t('Connection')} onClose={onClose} size="small">
      <p role="status">
        {found ? sentence(found) : t('Two seconds: measuring how events of the server arrive.')}
      </p>
      <p class="connection-again">
        <Button onClick={() => setTrial(trial + 1)} disabled={!found}>
          {t('Check again')}
        </Button>
      </p>
    </Dialog>
  );
}

function sentence(found: LineCheck): string {
  switch (found.phase) {
    case 'prompt':
      return t('Events arrive at once: sent every {sent}, received every {received}.', {
        sent: valueText(Math.round(found.sentEveryMs), 'ms'),
        received: valueText(Math.round(found.arrivedEveryMs), 'ms'),
      });
    case 'held':
      return t(
        'Something between this page and the server holds events back for about {time}. Panels change that much later, several at once. Whoever runs the proxy on the way can make it pass streams on as they come.',
        { time: valueText(found.heldMs, 'ms') },
      );
    case 'failed':
      return said(found.message);
  }
}

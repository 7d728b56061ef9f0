import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { OnSubmit } from '../panel-props.ts';
import { FormSession } from './form-session.ts';

/** The session of a drawn form; a change that still waits is sent when the form goes away. */
export function useFormSession(data: FormPanelData, onSubmit: OnSubmit | undefined): FormSession {
  const [, redraw] = useReducer((draws: number, _: undefined) => draws + 1, 0);
  const kept = useRef<FormSession>(undefined);
  kept.current ??= new FormSession(data, () => redraw(undefined));
  const session = kept.current;
  session.meet(data, onSubmit);
  useEffect(() => () => session.flush(), [session]);
  return session;
}

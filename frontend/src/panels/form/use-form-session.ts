import type { FormPanelData } from '@panelcast/client/protocol/panel-data';
import { useContext, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { PanelAmbience } from '../panel-ambience.ts';
import type { OnSubmit } from '../panel-props.ts';
import type { FormSession } from './form-session.ts';
import { OpenForms } from './open-forms.ts';

interface Drawn {
  readonly session: FormSession;
  /** What was typed into the form that was here before this one is not stored. */
  readonly isLeftUnsaved: boolean;
}

/**
 * The session of a drawn form; a change that still waits is sent when the form goes away. A form that
 * saves to another place is another form.
 */
export function useFormSession(
  panelId: string,
  data: FormPanelData,
  onSubmit: OnSubmit | undefined,
): Drawn {
  const [, redraw] = useReducer((draws: number, _: undefined) => draws + 1, 0);
  const { forms: shared } = useContext(PanelAmbience);
  const { path } = data.submit;
  // What only filters the page is nobody's unsaved work.
  const forms = useMemo(() => (shared && path ? shared : new OpenForms()), [shared, path]);
  const key = `${panelId} ${path}`;
  const session = useMemo(() => forms.open(key, data), [forms, key]);
  const left = useRef<FormSession>(undefined);
  session.meet(data, onSubmit);
  useLayoutEffect(() => {
    const unwatch = session.watch(() => redraw(undefined));
    if (left.current !== session) left.current?.watch(() => redraw(undefined));
    return () => {
      unwatch();
      forms.close(key, session);
      left.current = session;
    };
  }, [session]);
  const before = left.current;
  return { session, isLeftUnsaved: before !== session && (before?.isAtRisk ?? false) };
}

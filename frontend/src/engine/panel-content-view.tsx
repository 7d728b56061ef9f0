import type { PanelDefinition } from '@panelcast/client/protocol/board';
import { panelContent } from '@panelcast/client/protocol/panel-content';
import type { PanelContent } from '@panelcast/client/protocol/panel-data';
import type { Content } from '@panelcast/client/store/content';
import type { PanelState } from '@panelcast/client/store/panel-state';
import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '../core/language/texts.ts';
import { PanelAmbience } from '../panels/panel-ambience.ts';
import { PanelBody } from '../panels/panel-body.tsx';
import type { OnSubmit } from '../panels/panel-props.ts';
import { PanelSkeleton } from '../panels/panel-skeleton.tsx';
import { tableTwin } from '../panels/table-twin.ts';
import type { PanelSlot } from '../store/panel-slot.ts';
import type { BoardPage } from './board-page.ts';
import { PanelAbsence } from './panel-absence.tsx';
import { PanelBoundary } from './panel-boundary.tsx';
import { rowsOf } from './send-rows.ts';
import { callOwn, type ShownForm, submitForm } from './submit-form.ts';
import { useBoardPage } from './use-board-page.ts';
import { useShownContent } from './use-panel.ts';

interface PanelContentViewProps {
  panel: PanelDefinition;
  /** Prefix of element ids, unique on the page. */
  elementId: string;
  slot: PanelSlot;
  state: ReadonlySignal<PanelState>;
  asTable?: boolean;
  slim?: boolean;
}

/** Draws a panel's newest content; redrawn by new revisions only. */
export function PanelContentView(props: PanelContentViewProps): JSX.Element {
  const { panel, slot, state, slim } = props;
  const { content, isOld } = useShownContent(slot);
  if (!content) {
    const shown = state.value;
    if (shown === 'loading') return <PanelSkeleton kind={panel.kind} slim={slim} />;
    return <PanelAbsence state={shown} />;
  }
  if (content.data === undefined)
    return <PanelAbsence state={stateWord(content)} problem={content.problem} />;
  const fallback = (
    <PanelAbsence state="error" problem={{ code: 'unreadable', message: t(UNREADABLE) }} />
  );
  return (
    <PanelBoundary attempt={content.revision} fallback={fallback}>
      <div class={isOld ? 'panel-drawing panel-drawing-old' : 'panel-drawing'} aria-busy={isOld}>
        <Drawing {...props} content={content} kind={panel.kind} />
      </div>
    </PanelBoundary>
  );
}

const UNREADABLE =
  'This panel cannot be drawn. Reload the page; if that does not help, tell whoever runs it.';

function stateWord(content: Content): PanelState {
  return content.status === 'empty' ? 'empty' : 'error';
}

interface DrawingProps extends PanelContentViewProps {
  content: Content;
  kind: PanelDefinition['kind'];
}

function Drawing({ panel, content, kind, elementId, asTable, slim }: DrawingProps): JSX.Element {
  const page = useBoardPage();
  const ambience = useContext(PanelAmbience);
  const own = panelContent(kind, content.data);
  const twin = asTable ? tableTwin(own, ambience) : undefined;
  const shown: PanelContent = twin ? { kind: 'table', data: twin } : own;
  return (
    <PanelBody
      panelId={elementId}
      content={shown}
      slim={slim}
      onVariable={(name, value) => page.setVariables({ [name]: value })}
      onSubmit={
        own.kind === 'form' ? submitOf(page, { panel: panel.id, form: own.data }) : undefined
      }
      onRows={rowsOf(page)}
    />
  );
}

function submitOf(page: BoardPage, shown: ShownForm): OnSubmit {
  return (values, revision, own) =>
    own ? callOwn(page, shown, values, own) : submitForm(page, shown, values, revision);
}

import type { Field, FormAction, FormImport } from '@panelcast/client/protocol/form-part';
import type {
  BarItem,
  Column,
  Common,
  Figures,
  FormPanelData,
  Grid,
  ListItem,
  PanelContent,
  PanelData,
  Row,
  StatItem,
  TimeseriesData,
} from '@panelcast/client/protocol/panel-data';
import type { Phrases } from '../core/language/phrases.ts';

/**
 * A panel's data with its texts in another language. What somebody typed stays, and so do ids,
 * numbers and codes.
 */
export function translatedData(content: PanelContent, phrases: Phrases): PanelData {
  const data = allTranslated(content, phrases);
  for (const pointer of content.data.verbatim ?? []) {
    putBack(data, content.data, pointer.split('/').slice(1));
  }
  return data;
}

/** What differs at a place was made for the translation, so it may be changed. */
function putBack(changed: unknown, original: unknown, [step = '', ...rest]: readonly string[]) {
  if (!hasParts(changed) || !hasParts(original)) return;
  for (const key of step === '*' ? Object.keys(original) : [unescaped(step)]) {
    if (changed[key] === original[key]) continue;
    if (rest.length === 0) changed[key] = original[key];
    else putBack(changed[key], original[key], rest);
  }
}

function hasParts(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** RFC 6901. */
function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function allTranslated(content: PanelContent, phrases: Phrases): PanelData {
  const common = commonOf(content.data, phrases);
  switch (content.kind) {
    case 'stat':
    case 'gauge':
      return { ...content.data, ...common, items: mapped(content.data.items, figure(phrases)) };
    case 'bar':
    case 'donut':
    case 'funnel':
    case 'waterfall':
      return { ...content.data, ...common, items: mapped(content.data.items, labelled(phrases)) };
    case 'table':
    case 'heatmap':
      return { ...content.data, ...common, ...tableOf(content.data, phrases) };
    case 'timeseries':
      return { ...content.data, ...common, ...chartOf(content.data, phrases) };
    case 'list':
      return { ...content.data, ...common, items: mapped(content.data.items, line(phrases)) };
    case 'form':
      return { ...content.data, ...common, ...formOf(content.data, phrases) };
  }
}

function commonOf({ summary, note, formula, reasons }: Common, phrases: Phrases): Common {
  return {
    ...(summary && { summary: phrases.of(summary) }),
    ...(note && { note: phrases.of(note) }),
    ...(formula && {
      formula: {
        text: phrases.of(formula.text),
        inputs: (formula.inputs ?? []).map(figure(phrases)),
        ...(formula.table && {
          table: { ...formula.table, ...tableOf(formula.table, phrases, 1) },
        }),
      },
    }),
    ...(reasons && { reasons: mapped(reasons, reason(phrases)) }),
  };
}

/** Codes that a board has of its own are told by their words. */
function reason(phrases: Phrases) {
  return (code: string): string => {
    const words = code.replaceAll('_', ' ');
    const own = phrases.of(words);
    return own === words ? code : own;
  };
}

function figuresOf(figures: Figures, phrases: Phrases): Figures {
  return { ...figures, items: mapped(figures.items, figure(phrases)) };
}

function figure(phrases: Phrases) {
  return <T extends Pick<StatItem, 'label' | 'value'>>(item: T): T => ({
    ...item,
    label: phrases.of(item.label),
    value: typeof item.value === 'string' ? phrases.of(item.value) : item.value,
  });
}

function labelled(phrases: Phrases) {
  return <T extends Pick<BarItem, 'label'>>(item: T): T => ({
    ...item,
    label: phrases.of(item.label),
  });
}

function line(phrases: Phrases) {
  return (item: ListItem): ListItem => ({ ...item, text: phrases.of(item.text) });
}

/** @param names how many columns from the first on hold what somebody typed */
function tableOf({ columns, rows, figures }: Grid, phrases: Phrases, names = 0): Partial<Grid> {
  const texts = columns.flatMap(({ id, type }, at) => (type === 'text' && at >= names ? id : []));
  return {
    columns: columns.map((column): Column => ({ ...column, title: phrases.of(column.title) })),
    ...(texts.length > 0 && { rows: mapped(rows, (row) => rowOf(row, texts, phrases)) }),
    ...(figures && { figures: figuresOf(figures, phrases) }),
  };
}

function rowOf(row: Row, texts: readonly string[], phrases: Phrases): Row {
  const translated = { ...row };
  for (const id of texts) {
    const cell = row[id];
    if (typeof cell === 'string') translated[id] = phrases.of(cell);
  }
  return translated;
}

function chartOf(data: TimeseriesData, phrases: Phrases): Partial<TimeseriesData> {
  const { series, thresholds, marks, shades } = data;
  return {
    series: mapped(series, labelled(phrases)),
    ...(thresholds && { thresholds: thresholds.map(labelled(phrases)) }),
    ...(marks && { marks: marks.map(labelled(phrases)) }),
    ...(shades && {
      shades: shades.map((shade) => ({ ...shade, ...wordsOf(shade, phrases) })),
    }),
  };
}

function formOf(data: FormPanelData, phrases: Phrases): Partial<FormPanelData> {
  const { fields, submit, groups, actions, score, imports } = data;
  const buttons = action(phrases);
  return {
    fields: mapped(fields, field(phrases)),
    submit: { ...submit, ...wordsOf(submit, phrases) },
    ...(groups && {
      groups: mapped(groups, (group) => ({
        ...group,
        label: phrases.of(group.label),
        ...(group.actions && { actions: mapped(group.actions, buttons) }),
      })),
    }),
    ...(actions && { actions: mapped(actions, buttons) }),
    ...(score && { score: { ...score, label: phrases.of(score.label) } }),
    ...(imports && { imports: mapped(imports, taken(phrases)) }),
  };
}

function taken(phrases: Phrases) {
  return (one: FormImport): FormImport => ({
    ...one,
    label: phrases.of(one.label),
    fields: one.fields.map((field) => ({
      ...field,
      label: phrases.of(field.label),
      hint: phrases.of(field.hint),
    })),
  });
}

function field(phrases: Phrases) {
  return (one: Field): Field => ({
    ...one,
    ...wordsOf(one, phrases),
    label: phrases.of(one.label),
    ...(one.type === 'output' && typeof one.value === 'string' && { value: phrases.of(one.value) }),
    ...(one.usual && { usual: { ...one.usual, warning: phrases.of(one.usual.warning) } }),
    ...(one.options && { options: one.options.map(labelled(phrases)) }),
  });
}

function action(phrases: Phrases) {
  return (one: FormAction): FormAction => ({
    ...one,
    ...wordsOf(one, phrases),
    label: phrases.of(one.label),
  });
}

interface Words {
  label?: string | null;
  hint?: string | null;
  message?: string | null;
  confirm?: string | null;
}

function wordsOf({ label, hint, message, confirm }: Words, phrases: Phrases): Words {
  const told = Object.entries({ label, hint, message, confirm }).filter(([, text]) => text);
  return Object.fromEntries(told.map(([name, text]) => [name, phrases.of(text ?? '')]));
}

function mapped<T>(all: Readonly<Record<string, T>>, change: (one: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, change(one)]));
}

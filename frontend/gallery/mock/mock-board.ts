import { type Specimen, specimens, strip } from '../specimens.ts';

/** The made-up board: the specimens of the gallery on tabs of a few panels each. */
const TABS: readonly [string, string, readonly string[]][] = [
  [
    'overview',
    'Overview',
    [
      'stat-environment',
      'stat-insight',
      'bar-risk',
      'donut-levels',
      'table-alerts',
      'stat-assessment',
      'stat-counts',
      'stat-direction',
      'list-alerts',
    ],
  ],
  ['heatmap', 'Heatmap', ['heatmap']],
  ['top5', 'Top 5', ['gauge-top', 'table-missing', 'series-forecast']],
  ['history', 'Historical', ['series-history', 'series-many', 'stat-unknown']],
  ['cost', 'Cost avoidance', ['form-cost', 'stat-lone', 'table-calm']],
  ['remediation', 'Auto-remediation', ['table-remediation', 'list-guide']],
  ['large', 'Large', ['table-large']],
];

function definition({ id, title, columns, content }: Specimen) {
  const isForm = content.kind === 'form';
  return {
    id,
    title,
    kind: content.kind,
    bucketSeconds: isForm ? null : 5,
    variables: content.kind === 'bar' ? ['profile'] : [],
    dependsOn: ['server-metrics'],
    layout: { columns },
  };
}

export const all: readonly Specimen[] = [...strip, ...specimens];

export const board = {
  id: 'fleet',
  title: 'Fleet',
  tabs: TABS.map(([id, title, panels]) => ({ id, title, panels })),
  everyTab: strip.map(({ id }) => id),
  panels: all.map(definition),
  variables: [
    {
      name: 'profile',
      title: 'Profile',
      type: 'choice',
      options: ['Database', 'Web API'].map((title) => ({ value: title.toLowerCase(), title })),
      defaultTitle: 'All',
    },
    {
      name: 'server',
      title: 'Server',
      type: 'from',
      from: 'bar-risk',
      defaultTitle: 'Highest risk',
    },
  ],
};

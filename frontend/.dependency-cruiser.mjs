/** Layers from the bottom up; a layer may import itself and what it lists. */
const CLIENT = '^client/src/';
/** Tests may look at what is above their layer. */
const TEST = '\\.test\\.tsx?$';
const layers = {
  [`${CLIENT}protocol/`]: [],
  [`${CLIENT}transport/`]: [`${CLIENT}protocol/`],
  [`${CLIENT}store/`]: [`${CLIENT}protocol/`],
  '^src/core/': [],
  '^src/store/': [`${CLIENT}protocol/`, `${CLIENT}store/`],
  '^src/ui/': ['^src/core/', `${CLIENT}protocol/`],
  '^src/charts/': ['^src/core/', '^src/ui/', `${CLIENT}protocol/`],
  '^src/panels/': ['^src/core/', '^src/ui/', '^src/charts/', `${CLIENT}protocol/`],
  '^src/engine/': [
    '^src/core/',
    '^src/ui/',
    '^src/panels/',
    `${CLIENT}protocol/`,
    `${CLIENT}store/`,
    '^src/store/',
  ],
  '^src/boards/': [
    '^src/core/',
    '^src/ui/',
    '^src/charts/',
    '^src/panels/',
    '^src/engine/',
    `${CLIENT}protocol/`,
    `${CLIENT}store/`,
    '^src/store/',
  ],
  '^src/shell/': [
    '^src/core/',
    '^src/ui/',
    '^src/panels/panel-ambience\\.ts$',
    '^src/engine/',
    `${CLIENT}protocol/`,
    `${CLIENT}store/`,
    '^src/store/',
  ],
};

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `layer ${layer.replace(/[\^]/g, '')}`,
  comment: `may import only: ${allowed.join(' ') || 'itself'}`,
  severity: 'error',
  from: { path: layer, pathNot: TEST },
  to: { path: ['^src/', '^client/src/'], pathNot: [layer, ...allowed] },
}));

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'no cycles',
      comment: 'a cycle cannot be understood piece by piece',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rooms stay apart',
      comment: 'a shared need moves one floor down, never sideways',
      severity: 'error',
      from: { path: '^src/boards/([^/]+)/' },
      to: { path: '^src/boards/', pathNot: '^src/boards/$1/' },
    },
    {
      name: 'only main knows all',
      comment: 'nothing imports the wiring but main, and nothing imports main',
      severity: 'error',
      from: { pathNot: '^src/(main\\.tsx?$|wiring/)' },
      to: { path: '^src/(main\\.tsx?$|wiring/)' },
    },
    {
      name: 'one chart engine behind one adapter',
      comment: 'uPlot can be replaced in one place',
      severity: 'error',
      from: { pathNot: '^src/charts/' },
      to: { path: 'node_modules/uplot' },
    },
    {
      name: 'the chart engine is loaded where its faults are mended',
      comment:
        'types apart, nothing imports uPlot but the module that makes it load in every browser',
      severity: 'error',
      from: { pathNot: '^src/charts/plot-engine\\.ts$' },
      to: { path: 'node_modules/uplot/.*\\.js$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the client stands alone',
      comment: 'others use the client without our pages',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(src|gallery|examples)/' },
    },
    {
      name: 'an example is small',
      comment: 'it takes the client and words, not the page',
      severity: 'error',
      from: { path: '^examples/', pathNot: TEST },
      to: {
        path: '^(src|client)/',
        pathNot: '^(client/src/|src/core/|src/engine/state-words\\.ts$)',
      },
    },
    {
      name: 'the product ships neither gallery nor examples',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(gallery|examples)/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'types', 'default'],
    },
  },
};

import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../.dependency-cruiser.mjs';

const { forbidden, options } = config;
const { output } = await cruise(
  ['src', 'client/src', 'examples'],
  { ...options, ruleSet: { forbidden }, validate: true },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const own = output.modules.filter((module) => /^(src|client\/src|examples)\//.test(module.source));

for (const { rule, from, to } of output.summary.violations) {
  console.error(`${rule.name}: ${from} -> ${to}`);
}
// A parser that does not fit the compiler sees nothing and would report success.
if (own.length === 0) {
  console.error('no modules were seen: the check itself is broken');
}
console.log(`${own.length} modules, ${output.summary.violations.length} forbidden arrows`);
process.exit(own.length === 0 || output.summary.violations.length > 0 ? 1 : 0);

// Runs every check against a server that somebody else started. Usage: infra/conformance/run <base url>
import { parseArgs } from 'node:util';
import { framing } from './checks/framing.mjs';
import { hostile } from './checks/hostile.mjs';
import { limits } from './checks/limits.mjs';
import { order } from './checks/order.mjs';
import { panels } from './checks/panels.mjs';
import { problems } from './checks/problems.mjs';
import { resume } from './checks/resume.mjs';
import { Report } from './report.mjs';
import { Target } from './target.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    board: { type: 'string' },
    beat: { type: 'string', default: '15' },
    'client-streams': { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
if (positionals.length !== 1) {
  console.error(
    'Usage: infra/conformance/run <base url> [--board <id>] [--beat <seconds>] [--client-streams <limit>] [--only <text>]',
  );
  process.exit(2);
}

const report = new Report(values.only);
try {
  const target = await Target.of(positionals[0], values.board);
  for (const group of [framing, order, resume, panels, problems, hostile, limits]) {
    await group(target, report.check.bind(report), {
      beatSeconds: Number(values.beat),
      clientStreams: values['client-streams'] && Number(values['client-streams']),
    });
  }
} catch (error) {
  console.error(`${positionals[0]} cannot be checked: ${error.message}`);
  process.exit(2);
}
report.end();
process.exit(report.failed === 0 && report.passed > 0 ? 0 : 1);

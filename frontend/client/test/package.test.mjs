import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallServer } from './small-server.mjs';

const client = fileURLToPath(new URL('..', import.meta.url));
const tsc = join(client, '../node_modules/typescript/bin/tsc');
const run = promisify(execFile);
let server;
let folder;

/** The package as it would be published, used from a folder of somebody else. */
beforeAll(async () => {
  await run(process.execPath, [tsc, '-p', join(client, 'tsconfig.build.json')]);
  folder = await mkdtemp(join(tmpdir(), 'panelcast-client-'));
  await symlink(join(client, '../node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  server = await SmallServer.start();
}, 120_000);

afterAll(async () => {
  await server?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** What a program prints, as it prints it. */
function start(file) {
  const child = spawn(process.execPath, [join(folder, file)], {
    env: { ...process.env, NODE_OPTIONS: '', PANELCAST_API: server.api },
  });
  let text = '';
  let wake = () => {};
  const take = (chunk) => {
    text += chunk;
    wake();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const says = async (wanted) => {
    while (!text.includes(wanted)) {
      if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${text}`);
      await new Promise((resolve) => {
        wake = resolve;
        child.once('exit', resolve);
      });
    }
  };
  return { child, ended, says, text: () => text };
}

test('the example of the README runs, resumes on its own and ends', async () => {
  const readme = await readFile(join(client, 'README.md'), 'utf8');
  const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const lines = example.split('\n').filter((line) => line.trim() !== '');
  expect(lines).toHaveLength(8);
  await writeFile(join(folder, 'example.js'), example);

  const { child, ended, says } = start('example.js');
  try {
    await server.requests(1);
    server.say('fleet-kpi', 'r1', 'e-1', 'Two servers.');
    await says('fleet-kpi live 0 s old Two servers.');
    server.cut();
    await server.requests(2);
    expect(server.seen[1]).toEqual({
      path: '/api/v1/boards/fleet/stream?panels=fleet-kpi',
      cursor: 'e-1',
    });
    server.say('fleet-kpi', 'r2', 'e-2', 'Three servers.');
    await says('Three servers.');
  } finally {
    child.kill('SIGTERM');
  }
  expect(await ended).toBe(0);
}, 30_000);

test('types come with the package', async () => {
  await writeFile(
    join(folder, 'typed.ts'),
    `import { subscribe, type LivePanel } from '@panelcast/client';
import { panelContent } from '@panelcast/client/protocol/panel-content';
const show = (panel: LivePanel): number => panel.times.computedAt;
const live = subscribe('fleet', { panels: ['a'] }, show);
const phase: 'open' | string = live.connection.phase;
// @ts-expect-error a panel has no colour
subscribe('fleet', { panels: [phase] }, (panel) => panel.colour);
export const content = panelContent('stat', {});
`,
  );
  const compilerOptions = {
    noEmit: true,
    strict: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
  };
  const config = join(folder, 'tsconfig.json');
  await writeFile(config, JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
  const told = await run(process.execPath, [tsc, '-p', config]).catch((error) => error);
  expect(told.stdout).toBe('');
}, 60_000);

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import openapiTS, { astToString } from 'openapi-typescript';

const sources = new URL('../../backend/src/main/resources/openapi/', import.meta.url);
const target = fileURLToPath(new URL('../client/src/protocol/api.ts', import.meta.url));

/** The server's own rule: files add to each other, and never contradict. */
function add(whole, part, file) {
  for (const [name, value] of Object.entries(part)) {
    const before = whole[name];
    if (before === undefined) whole[name] = structuredClone(value);
    else if (Array.isArray(before) && Array.isArray(value)) before.push(...value);
    else if (typeof before === 'object' && typeof value === 'object') add(before, value, file);
    else throw new Error(`${file} describes ${name}, which another file has described`);
  }
  return whole;
}

const whole = {};
const files = readdirSync(sources, { recursive: true }).filter((name) => name.endsWith('.yaml'));
// The files of boards come after those of the engine, as in the server.
for (const file of files.sort(
  (a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1),
)) {
  add(whole, load(readFileSync(new URL(file, sources), 'utf8')), file);
}

/** What a running server fills in: which boards and datasets there are differs from one to the next. */
const schemas = whole.components.schemas;
const kinds = Object.values(schemas).flatMap((schema) => schema['x-kind'] ?? []);
add(
  schemas,
  {
    BoardId: { type: 'string' },
    DatasetId: { type: 'string' },
    PanelKind: { type: 'string', enum: kinds },
    BucketSeconds: { type: 'integer' },
    ErrorCode: { type: 'string' },
    Variables: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    Row: { type: 'object', additionalProperties: true },
  },
  'this script',
);

const types = astToString(await openapiTS(whole, { immutable: false }));
const text = `// Made from the server's description by scripts/api-types.mjs.\n\n${types}`;
mkdirSync(dirname(target), { recursive: true });
// Somebody may be reading it.
if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);

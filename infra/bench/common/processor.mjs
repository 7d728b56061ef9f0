import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Seconds of processor time that a process and all its descendants have used until now. */
export function used(root) {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const known = new Map(processes.flatMap(read));
  let seconds = 0;
  const family = [root];
  for (let pid = family.pop(); pid !== undefined; pid = family.pop()) {
    seconds += known.get(pid)?.seconds ?? 0;
    for (const [child, { parent }] of known) if (parent === pid) family.push(child);
  }
  return seconds;
}

/** Children that ended count for the one that waited for them. */
function read(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [[Number(pid), { parent: Number(fields[1]), seconds: ticks / TICKS }]];
  } catch (error) {
    // Processes end while they are counted.
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return [];
    throw error;
  }
}

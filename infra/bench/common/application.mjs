import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = resolve(dirname(fileURLToPath(import.meta.url)), '../../../backend/target');

const JDK = 25;

/** The java of the JDK: what PANELCAST_JAVA names, else the one on the path. */
export const java = checked(process.env.PANELCAST_JAVA ?? 'java');

function checked(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (!(Number.parseInt(stdout?.split(' ')[1], 10) >= JDK)) {
    throw new Error(`${program} is no java of a JDK ${JDK}: name one in PANELCAST_JAVA.`);
  }
  return program;
}

/** The packaged application: what PANELCAST_JAR names, else what the build made. */
export function jarFile() {
  if (process.env.PANELCAST_JAR) return resolve(process.env.PANELCAST_JAR);
  const built = existsSync(target)
    ? readdirSync(target).filter((name) => /^backend-[\d.]+\.jar$/.test(name))
    : [];
  if (built.length !== 1) throw new Error('Build the jar first, or name it in PANELCAST_JAR.');
  return join(target, built[0]);
}

/** Runs with an empty folder that is gone afterwards. */
export async function inFolder(run) {
  const folder = mkdtempSync(join(tmpdir(), 'panelcast-bench-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Unpacks the jar; answers the class paths of the libraries and of everything, as Maven has them. */
export function unpacked(jar, folder) {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(join(dirname(java), 'jar'), ['xf', jar], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The jar could not be unpacked: ${stderr}`);
  const libraries = join(folder, 'BOOT-INF/lib/*');
  // What stands in META-INF is not moved with the classes when the jar is packed.
  const everything = [join(folder, 'BOOT-INF/classes'), folder, libraries].join(':');
  return { libraries, everything };
}

/** Where the application's own PostgreSQL and Redis are, for those who come from outside. */
export function ownServices(data) {
  const cluster = join(data, 'postgres-18');
  const [postgresPid, , , port] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(cluster, 'panelcast.password'), 'utf8');
  const redis = readFileSync(join(data, 'redis/redis.conf'), 'utf8');
  const setting = (name) => new RegExp(`^${name} (.*)$`, 'm').exec(redis)[1];
  return {
    postgresPid: Number(postgresPid),
    postgres: { address: `127.0.0.1:${port}/postgres`, user: 'panelcast', password },
    redis: `redis://default:${setting('requirepass')}@127.0.0.1:${setting('port')}`,
  };
}

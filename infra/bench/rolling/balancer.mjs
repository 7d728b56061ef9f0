import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const CONFIGURATIONS = resolve(dirname(fileURLToPath(import.meta.url)), '../../proxy/nginx');
const NGINX = '/usr/sbin/nginx';

/**
 * An nginx with the configuration of infra/proxy, without TLS, in front of these instances; to be
 * killed by the caller.
 */
export async function balancer(folder, port, instances) {
  if (!existsSync(NGINX)) throw new Error('Install the Debian package nginx.');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const servers = instances.map((instance) => `    server 127.0.0.1:${instance} max_fails=0;\n`);
  const main = readFileSync(join(CONFIGURATIONS, 'nginx.conf'), 'utf8')
    .replace('worker_rlimit_nofile 65536', 'worker_rlimit_nofile 20000')
    .replace('worker_connections 32768', 'worker_connections 19000')
    .replace('http {', `http {\n  access_log off;\n${temporaryFolders()}`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port} reuseport backlog=4096;`)
    .replace(/ *ssl_certificate.*\n/g, '')
    .replace(/( *server 127\.0\.0\.1:.*\n)+/, servers.join(''));
  writeFileSync(join(folder, 'nginx.conf'), main);
  writeFileSync(
    join(folder, 'panelcast.conf'),
    readFileSync(join(CONFIGURATIONS, 'panelcast.conf'), 'utf8'),
  );
  const started = spawn(
    NGINX,
    [
      '-p',
      folder,
      '-c',
      join(folder, 'nginx.conf'),
      '-e',
      'error.log',
      '-g',
      'daemon off; pid nginx.pid;',
    ],
    { stdio: 'inherit' },
  );
  while (!(await isListening(port))) {
    if (started.exitCode !== null) throw new Error('nginx ended');
    await wait(50);
  }
  return started;
}

function temporaryFolders() {
  return ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((purpose) => `  ${purpose}_temp_path ${purpose};\n`)
    .join('');
}

function isListening(port) {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.on('error', () => answer(false));
  });
}

import { readFileSync } from 'node:fs';

/** Everything the page loads before it can show a panel: the entry and what it imports statically. */
function initialScripts() {
  const html = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8');
  const found = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(
    (match) => `dist/${match[1]}`,
  );
  if (found.length === 0) throw new Error('dist/index.html names no script');
  return found;
}

const gzip = true;

export default [
  { name: 'initial JavaScript', path: initialScripts(), limit: '80 kB', gzip },
  {
    name: 'client, its own',
    path: 'node_modules/.weighed/own/subscribe.js',
    limit: '4.8 kB',
    gzip,
  },
  {
    name: 'client with parser',
    path: 'node_modules/.weighed/whole/subscribe.js',
    limit: '6 kB',
    gzip,
  },
  { name: 'live panel', path: 'dist/examples/live-panel.js', limit: '12 kB', gzip },
];

// The pictures of the README, of a real server. Usage: infra/picture/run
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../frontend/e2e/src/browser.mjs';
import { Server } from '../../frontend/e2e/src/server.mjs';
import { everyPanelShown } from '../../frontend/e2e/src/world.mjs';
import { inFolder, jarFile, java } from '../bench/common/application.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const VIEWPORT = { width: 1280, height: 800 };

/** So long a fleet in trouble needs to show every level. */
const TROUBLE_MS = 45_000;

await inFolder(async (folder) => {
  const server = new Server({
    java,
    jar: jarFile(),
    folder,
    settings: ['--panelcast.fleet.host.enabled=false'],
  });
  await server.start();
  try {
    await inTrouble(server.url);
    for (const theme of ['light', 'dark']) await picture(server.url, theme);
  } finally {
    await server.stop();
  }
});

async function inTrouble(base) {
  const answer = await fetch(`${base}/api/v1/fleet/scenario`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenario: 'critical' }),
  });
  if (!answer.ok) throw new Error(`The scenario was not taken: ${await answer.text()}`);
  await wait(TROUBLE_MS);
}

async function picture(base, theme) {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      colorScheme: theme,
      locale: 'en-US',
      timezoneId: 'UTC',
      // A change that still fades in would look like a faint colour.
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(`${base}/fleet/overview`);
    await everyPanelShown(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(here, `overview-${theme}.png`) });
  } finally {
    await browser.close();
  }
}

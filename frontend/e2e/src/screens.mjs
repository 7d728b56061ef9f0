import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawn } from './assert.mjs';

export const SCREENS =
  process.env.PANELCAST_SCREENS ??
  resolve(dirname(fileURLToPath(import.meta.url)), '../../../backend/target/screens');

/** The whole page as one window, so that everything is drawn and bars stand at its edges. */
export async function picture(page, { width, height }, name) {
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(full, height) });
  await page.waitForTimeout(100);
  await drawn(page);
  await page.screenshot({ path: join(SCREENS, name) });
  await page.setViewportSize({ width, height });
}

// The package unpacks its own fonts and libraries only when it believes to run in that service.
process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';

/** Chromium that needs nothing but glibc; without it text would have no height. */
export async function launchBrowser() {
  const { default: bundled } = await import('@sparticuz/chromium');
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

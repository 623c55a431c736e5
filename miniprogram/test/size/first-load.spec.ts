import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Route } from 'playwright-core';

const H5 = join(__dirname, '../../dist/h5');
const ORIGIN = 'http://h5.test';
const KB = 1024;
/** Scripts and styles until the first page is there, compressed. */
const FIRST_LOAD = 300 * KB;

describe('the first visit with a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    browser = await chromium.launch({ executablePath: process.env.TEST_CHROMIUM, args });
  });

  afterAll(() => browser?.close());

  it('loads little', async () => {
    const page = await browser.newPage();
    const loaded: string[] = [];
    await page.route('**/*', (route) => serve(route, loaded));
    await page.goto(ORIGIN);
    await page.waitForSelector('.taro_page');
    await page.waitForLoadState('networkidle');
    const sizes = loaded.map((file) => gzipSync(readFileSync(file)).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`first load: ${Math.ceil(total / KB)} KB of ${FIRST_LOAD / KB} KB compressed, ${sizes.length} files`);
    expect(total).toBeLessThanOrEqual(FIRST_LOAD);
  });
});

/** Files as the server would send them, any other address being the app; the interface is out of order. */
const serve = (route: Route, loaded: string[]): Promise<void> => {
  const { pathname } = new URL(route.request().url());
  const file = join(H5, pathname);
  if (pathname.startsWith('/api/')) return route.abort();
  if (pathname === '/' || !existsSync(file)) return route.fulfill({ path: join(H5, 'index.html') });
  if (/\.(js|css)$/.test(pathname)) loaded.push(file);
  return route.fulfill({ path: file });
};

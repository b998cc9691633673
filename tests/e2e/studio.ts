import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page, type Response } from '@playwright/test';
import { rememberCookie } from '../support/run-record';
import { type StudioServer, startStudio } from '../support/studio-server';

interface TestFixtures {
  /** Console errors this test means to cause. */
  readonly expectedErrors: RegExp[];
  readonly watched: undefined;
}
interface WorkerFixtures {
  readonly recorded: { readonly done: () => Promise<unknown> };
  readonly studio: StudioServer;
  /** A studio with a key, which takes the other one's sandbox for Segmind. */
  readonly paid: StudioServer;
}

/** The key of `paid`. */
export const key = 'SG_0123456789abcdef';

/** Playwright's `test` with a studio per worker; an unexpected error in the browser's console fails the test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  studio: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const studio = await startStudio();
      await use(studio);
      await studio.close();
    },
    { scope: 'worker' },
  ],
  // Whatever cookie any browser is given is one that no log may hold.
  recorded: [
    async ({ browser }, use) => {
      const reading: Promise<void>[] = [];
      const read = async (response: Response) => {
        const headers = await response.headersArray().catch(() => []);
        for (const { name, value } of headers) if (name.toLowerCase() === 'set-cookie') rememberCookie(value);
      };
      browser.on('context', (context) => context.on('response', (response) => reading.push(read(response))));
      await use({ done: () => Promise.all(reading.splice(0)) });
    },
    { scope: 'worker', auto: true },
  ],
  paid: [
    async ({ studio }, use) => {
      const sandbox = `${studio.url}/sandbox`;
      const paid = await startStudio({
        env: {
          SEGMIND_API_KEY: key,
          SEGMIND_API_URL: sandbox,
          SEGMIND_UPLOAD_URL: sandbox,
          SEGMIND_MODELS_URL: sandbox,
          LOG_LEVEL: 'trace',
        },
      });
      await use(paid);
      await paid.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ studio }, use) => {
    await studio.resetSandbox();
    await studio.control({ latencyMs: 300 });
    await use(studio.url);
  },
  expectedErrors: [[], { option: true }],
  watched: [
    async ({ context, expectedErrors, recorded }, use) => {
      const errors: string[] = [];
      context.on('weberror', (event) => errors.push(event.error().stack ?? String(event.error())));
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
      });
      await use(undefined);
      await recorded.done();
      expect(errors.filter((error) => !expectedErrors.some((known) => known.test(error)))).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

export const flex = { slug: 'flux-2-flex', name: 'FLUX.2 [flex]' };
export const klein = { slug: 'flux-2-klein-4b', name: 'FLUX.2 [klein] 4B' };

/** Opens a model's form and waits until it is alive. */
export async function openCreate(page: Page, slug: string, query = ''): Promise<void> {
  await page.goto(`/create/${slug}${query}`);
  await alive(page.getByRole('form'));
}

/**
 * Until React has taken over the server's markup, a press would go to the browser alone. It marks the nodes one after the other
 * and listens to keys once it is through, when the page has nothing to do.
 */
export async function alive(element: Locator): Promise<void> {
  await expect
    .poll(() => element.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
  await element.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 5000 })),
  );
}

/** Keeps the requests to an address waiting until what it resolves with is called. */
export async function holdBack(page: Page, address: string, method = 'GET'): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    if (route.request().method() === method) await held;
    await route.continue();
  });
  return letGo;
}

export const generateButton = (page: Page): Locator => page.getByRole('button', { name: /^Generate/ });
export const promptBox = (page: Page): Locator => page.getByRole('textbox', { name: 'Prompt', exact: true });
export const numberBox = (page: Page, name: string): Locator =>
  page.getByRole('spinbutton', { name, exact: true });
export const tileOf = (page: Page, prompt: string): Locator =>
  page.getByRole('listitem').filter({ hasText: prompt });

/** Unfolds the advanced settings, whatever their summary says about changes. */
export async function openAdvanced(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]) > summary').filter({ hasText: /^Advanced/ });
  if (await folded.count()) await folded.click();
}

/** The picture a tile of that prompt shows, in the gallery or beside the form. */
export const pictureOf = (page: Page, prompt: string): Locator =>
  page.getByRole('link', { name: prompt }).locator('img');

/** Waits until a picture has been drawn on the screen, not just put into the page. */
export async function expectPainted(picture: Locator): Promise<void> {
  await expect(picture).toBeVisible();
  await expect
    .poll(() =>
      picture.evaluate((node) => node instanceof HTMLImageElement && node.complete && node.naturalWidth > 0),
    )
    .toBe(true);
}

/** Sets how many images a run makes. */
export const chooseCount = (page: Page, count: number): Promise<void> =>
  page
    .getByRole('group', { name: 'Images per run' })
    .getByRole('radio', { name: String(count) })
    .check();

/** Writes a prompt and presses Generate. */
export async function generate(page: Page, prompt: string): Promise<void> {
  await promptBox(page).fill(prompt);
  await generateButton(page).click();
}

/** The same, and waits for the picture. */
export async function generatePicture(page: Page, prompt: string): Promise<void> {
  await generate(page, prompt);
  await expectPainted(pictureOf(page, prompt).first());
}

/** Lets all that is under way end, eight of this prompt: the next test needs the places. */
export async function freePlaces(page: Page, studio: StudioServer, prompt: string): Promise<void> {
  await studio.control({ faults: [{ on: 'status', fault: { failed: 'Time is up' } }] });
  await expect(tileOf(page, prompt).filter({ hasText: 'Time is up' })).toHaveCount(8);
}

/** Follows the tile of that prompt to the page of the result. */
export async function openResult(page: Page, prompt: string): Promise<void> {
  await page.getByRole('link', { name: prompt }).first().click();
  await page.waitForURL(/\/gallery\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
}

/** The value a list of facts gives for a name. */
export function factOf(page: Page, name: string): Locator {
  const row = page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });
  return row.getByRole('definition');
}

/** The seed a result shows. */
export async function seedOf(page: Page): Promise<string> {
  return /\d+/.exec((await factOf(page, 'Seed').textContent()) ?? '')?.[0] ?? '';
}

/** axe finds nothing wrong with the page as it is. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

import type { Page } from '@playwright/test';
import type { Fault, FaultPoint } from '@/lib/sandbox/script';
import { startStudio } from '../support/studio-server';
import {
  alive,
  chooseCount,
  expect,
  expectAccessible,
  flex,
  freePlaces,
  generate,
  generatePicture,
  klein,
  numberBox,
  openCreate,
  promptBox,
  test,
  tileOf,
} from './studio';

async function run(page: Page, prompt: string, count: number): Promise<void> {
  await chooseCount(page, count);
  await generate(page, prompt);
  await expect(page.getByRole('link', { name: prompt })).toHaveCount(count);
}

/** What does not lie within its tile, or is cut by something around it that hides what spills. */
const spilling = (page: Page): Promise<string[]> =>
  page.getByRole('list', { name: 'Latest generations' }).evaluate((list) =>
    [...list.children].flatMap((tile) => {
      const frames = (node: Element): Element[] =>
        node === tile || !node.parentElement ? [tile] : [node.parentElement, ...frames(node.parentElement)];
      const cuts = (node: Element) => node === tile || getComputedStyle(node).overflow !== 'visible';
      return [...tile.querySelectorAll('a, p, button')]
        .filter((node) => !node.classList.contains('sr-only'))
        .filter((node) => {
          const { right, bottom, width } = node.getBoundingClientRect();
          const boxes = frames(node)
            .filter(cuts)
            .map((frame) => frame.getBoundingClientRect());
          return width > 0 && boxes.some((box) => right > box.right + 0.5 || bottom > box.bottom + 0.5);
        })
        .map((node) => node.textContent);
    }),
  );

const refusal =
  'The value of the parameter is not one of those that this model accepts at the moment. '.repeat(4);
const say = (status: number, error: string) => ({
  status,
  body: JSON.stringify({ error }),
  contentType: 'application/json',
});
interface Ending {
  readonly prompt: string;
  readonly on?: FaultPoint;
  readonly fault: Fault;
  readonly buttons: readonly string[];
}
/** What is to go wrong, by the prompt that it happens to, and the buttons its tile must offer. */
const endings: readonly Ending[] = [
  { prompt: 'A refused lighthouse in the rain', fault: say(406, refusal), buttons: ['Retry'] },
  {
    prompt: 'An expired lighthouse',
    on: 'status',
    fault: { expire: true },
    buttons: ['Look again, free', 'Send again…'],
  },
  { prompt: 'A broken lighthouse', fault: say(500, 'Internal error'), buttons: ['Retry'] },
  {
    prompt: 'A penniless lighthouse',
    fault: say(406, 'Insufficient credits'),
    buttons: ['Refill play money', 'Retry'],
  },
  { prompt: 'A lost lighthouse', fault: { acceptThenCut: true }, buttons: ['Send again…', 'Dismiss'] },
];

// Before the one that fills all places.
test('every ending keeps its prompt, its cause and its buttons, in any width', async ({ page, studio }) => {
  await openCreate(page, flex.slug);
  const faults = endings.map(({ prompt, on = 'submit', fault }) => ({ on, promptIncludes: prompt, fault }));
  await studio.control({ latencyMs: 50, faults });
  for (const { prompt } of endings) {
    await run(page, prompt, 1);
  }
  for (const { prompt } of endings) {
    // What has expired is asked for several times before that is believed.
    const ended = tileOf(page, prompt).getByRole('button', { name: 'Remove' });
    await expect(ended).toBeVisible({ timeout: 75_000 });
  }
  for (const width of [1440, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => spilling(page)).toEqual([]);
    for (const { prompt, buttons } of endings) {
      const tile = tileOf(page, prompt);
      await expect(tile.getByText(prompt, { exact: true })).toBeVisible();
      for (const name of [...buttons, 'Remove']) {
        await expect(tile.getByRole('button', { name, exact: true })).toBeVisible();
      }
    }
  }
});

test('tiles of every ending stand in their rows, in any light and width', async ({ page, studio }) => {
  await openCreate(page, flex.slug);
  await studio.control({ faults: [{ on: 'submit', times: 3, fault: { failed: 'The model fell over' } }] });
  await run(page, 'Half of these fail', 5);
  const ofRun = (prompt: string, words: string) => tileOf(page, prompt).filter({ hasText: words });
  await expect(ofRun('Half of these fail', 'The model fell over')).toHaveCount(3);
  await studio.control({ faults: [{ on: 'submit', times: 1, fault: { acceptThenCut: true } }] });
  await run(page, 'Nobody knows about one of these', 2);
  const unsure = ofRun('Nobody knows about one of these', 'May have been sent');
  await expect(unsure).toHaveCount(1);
  await studio.control({ latencyMs: 300_000, faults: [] });
  await run(page, 'These fill all places', 8);
  await run(page, 'No place for this', 1);
  await tileOf(page, 'No place for this').getByRole('button', { name: 'Cancel' }).click();
  await expect(ofRun('No place for this', 'Cancelled')).toHaveCount(1);

  for (const [width, colorScheme] of [
    [1440, 'light'],
    [1440, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect.poll(() => spilling(page)).toEqual([]);
    await expectAccessible(page);
    await expect(unsure.getByRole('button', { name: 'Send again…' })).toBeVisible();
    await expect(unsure.getByRole('button', { name: 'Dismiss' })).toBeVisible();
  }
  await freePlaces(page, studio, 'These fill all places');
});

test('a wide picture that was not made has room for its words on a phone', async ({ page, studio }) => {
  await openCreate(page, flex.slug);
  await numberBox(page, 'Width').fill('1280');
  await numberBox(page, 'Height').fill('512');
  await studio.control({ faults: [{ on: 'submit', times: 1, fault: { acceptThenCut: true } }] });
  await run(page, 'Wide and lost', 1);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: 'Wide and lost' }).click();
  await expect(page.getByText('Use these settings')).toBeVisible();
  const topOf = async (name: string) => (await page.getByText(name, { exact: true }).boundingBox())?.y ?? 0;
  expect(await topOf('Dismiss')).toBeLessThan(await topOf('Use these settings'));
  await page.getByRole('button', { name: 'Dismiss' }).click({ trial: true });
});

test.describe('where no more code can be loaded', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('the page stands, and the tile leads to where all is told', async ({ page }) => {
    // Where nothing has stopped before, so that nothing has been loaded for it.
    const studio = await startStudio();
    try {
      await page.goto(`${studio.url}/create/${klein.slug}`);
      await alive(page.getByRole('form'));
      // With the checks of the form and of what arrives.
      await generatePicture(page, 'Made before the line went bad');
      await page.route('**/_next/static/chunks/**', (route) => route.abort());
      await studio.control({
        faults: [{ on: 'submit', times: 1, fault: { failed: 'The model fell over' } }],
      });
      const prompt = 'Fails behind a bad line';
      await generate(page, prompt);
      await expect(page.getByRole('link', { name: prompt })).toHaveText('Ended without a picture');
      await expect(promptBox(page)).toHaveValue(prompt);
    } finally {
      await page.close();
      await studio.close();
    }
  });
});

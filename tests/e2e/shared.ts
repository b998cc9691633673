import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { model as flexSpec } from '@/lib/models/catalog/flux-2-flex';
import { defaultParams } from '@/lib/models/defaults';
import { imageRef } from '@/lib/models/image-ref';
import type { Share } from '@/lib/sharing/share';
import type { SharePatch } from '@/lib/store/share-contract';
import { giveLink, keepPictures, seedPrints, withStore } from '../support/seed-shares';
import { type StudioServer, startStudio } from '../support/studio-server';
import { flex, test as studioTest } from './studio';

export const ids = ['0197a000-0000-7000-8000-00000000000a', '0197a000-0000-7000-8000-00000000000b'] as const;
export const prompt = 'A keeper reading by lamplight';
export const title = 'The keeper';
/** Every picture's file says this. */
const written = 'written-into-the-file';

/** A studio whose pictures are shown to strangers. */
export interface Exhibition extends StudioServer {
  /** What nobody outside may be told, whatever a link shows. */
  readonly secrets: readonly string[];
  /** Makes a link to the first result unless it is said to what else. */
  give(over?: Partial<Share>): Promise<Given>;
}
export interface Given {
  readonly path: string;
  change(patch: SharePatch): Promise<unknown>;
  revoke(): Promise<unknown>;
  views(): Promise<number | undefined>;
}

/** With a studio of two results, both made from a third picture. */
export const test = studioTest.extend<object, { readonly exhibition: Exhibition }>({
  exhibition: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const hashes: string[] = [];
      const fill = async (dataDir: string) => {
        const [reference = ''] = await keepPictures(dataDir, [await drawn('#583', 300, 300)]);
        const files = [await drawn('#b45', 1200, 800), await drawn('#246', 640, 960)];
        hashes.push(reference, ...(await keepPictures(dataDir, files)));
        const prints = files.map((bytes, at) => ({
          id: ids[at] ?? '',
          bytes,
          settings: {
            model: flex.slug,
            params: {
              ...defaultParams(flexSpec),
              prompt,
              seed: 4711 + at,
              image_urls: [imageRef(reference)],
            },
          },
        }));
        await seedPrints(dataDir, prints);
      };
      const studio = await startStudio({ env: { LOG_LEVEL: 'trace' }, fill });
      const local = ['request-of-nobody-else', 'tag-of-nobody-else', '0.0123', '"local"', studio.dataDir];
      await use({
        ...studio,
        secrets: [...hashes, ...ids, ...local, written],
        give: (over = {}) => give(studio.dataDir, over),
      });
      await studio.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ exhibition }, use) => use(exhibition.url),
});

async function give(dataDir: string, over: Partial<Share>): Promise<Given> {
  const subject = { kind: 'results', ids: [ids[0]] } as const;
  const { id, path } = await withStore(dataDir, (store) => giveLink(store, { subject, ...over }));
  return {
    path,
    change: (patch) => withStore(dataDir, ({ shares }) => shares.change('local', id, patch)),
    revoke: () => withStore(dataDir, ({ shares }) => shares.revoke('local', id, Date.now())),
    views: () => withStore(dataDir, async ({ shares }) => (await shares.get('local', id, Date.now()))?.views),
  };
}

const drawn = (background: string, width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .withExif({ IFD0: { Copyright: written } })
    .png()
    .toBuffer();

/** The picture of the page of one. */
export const picture = (page: Page) => page.getByRole('img', { name: prompt });

/** All that a page of a link leads to that belongs to the link, absolute. */
export async function addressesOf(page: Page): Promise<readonly string[]> {
  const card = await page.locator('meta[property="og:image"]').getAttribute('content');
  const large = (await page.locator('figure img').getAttribute('src')) ?? '';
  const here = new URL(page.url());
  const variants = ['small', 'large', 'original'].map((one) => large.replace(/large$/, one));
  return [
    here.href,
    ...[...variants, `${here.pathname}/settings.json`].map((path) => new URL(path, here).href),
    card ?? '',
  ];
}
/** What each of them answers now, also to somebody who has it already. */
export const statusesOf = (page: Page, addresses: readonly string[]) =>
  Promise.all(
    addresses.map(async (url) =>
      (await page.request.get(url, { headers: { 'if-none-match': '*' } })).status(),
    ),
  );

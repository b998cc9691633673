import { randomUUID } from 'node:crypto';
import { openSources } from '../sources.mjs';

const slug = 'flux-2-flex';
const prompt = 'A lighthouse keeper reading by lamplight, a storm outside';
const size = { width: 1536, height: 1024 };
const pictures = 24;
const comparison = '0197a000-0000-4000-8000-00000000000c';

/**
 * Fills a data folder with pictures that the sandbox's painter draws and makes links to some. Tells the paths: `one` shows a picture
 * with its settings and its original to whoever looks, search engines too; `pair` a comparison of two.
 */
export async function seed(folder) {
  const { load, close } = await openSources();
  try {
    const [{ giveLink, seedPrints, withStore }, { seedComparison }, { drawPicture }, { models }] =
      await Promise.all([
        load('tests/support/seed-shares.ts'),
        load('tests/support/seed-comparison.ts'),
        load('lib/sandbox/pictures/draw.ts'),
        load('lib/models/catalog.ts'),
      ]);
    const paramsOf = (seed) => ({ prompt, seed, steps: 28, guidance: 3, ...size });
    const drawn = (params) => drawPicture({ ...params, ...unsaid, model: slug });
    const prints = await Promise.all(
      Array.from({ length: pictures }, async (_, at) => {
        const params = paramsOf(at + 1);
        return { id: randomUUID(), settings: { model: slug, params }, bytes: await drawn(params) };
      }),
    );
    await seedPrints(folder, prints);
    await seedComparison(folder, {
      id: comparison,
      title: 'Two keepers',
      plan: {
        models: [{ model: slug, params: paramsOf(1) }],
        axes: [{ kind: 'values', key: 'role:seed', label: 'Seed', values: [101, 102] }],
      },
      specs: models,
      usd: () => 0.03,
      picture: ({ settings }) => drawn({ ...settings.params }),
    });
    const { id: result } = prints[0];
    const shown = { level: 'settings', original: true, indexed: true };
    return await withStore(folder, async (store) => ({
      one: await pathOf(giveLink(store, { ...shown, title, subject: { kind: 'results', ids: [result] } })),
      pair: await pathOf(giveLink(store, { ...shown, subject: { kind: 'comparison', id: comparison } })),
      result: `/gallery/${result}`,
      create: `/create/${slug}`,
    }));
  } finally {
    await close();
  }
}

const title = 'The keeper';
const unsaid = { identity: '', format: 'png', quality: 90, steps: 0.5, rest: '', references: [] };
const pathOf = async (given) => (await given).path;

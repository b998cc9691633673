import { openSources } from '../sources.mjs';

const slug = 'flux-2-flex';
const prompt = 'A lighthouse keeper reading by lamplight, a storm outside';

/** Every combination of some seeds and some guidances: `seeds` times `guidances` pictures, each `side` pixels square. */
const planOf = ({ seeds, guidances = 1, side }) => ({
  models: [{ model: slug, params: { prompt, seed: 1, steps: 28, guidance: 3, width: side, height: side } }],
  axes: [
    { kind: 'values', key: 'role:seed', label: 'Seed', values: count(seeds, (place) => 1 + place) },
    ...(guidances > 1
      ? [{ kind: 'values', key: 'role:guidance', label: 'Guidance', values: count(guidances, guidance) }]
      : []),
  ],
});

export const comparisons = {
  pair: { id: '0197a000-0000-4000-8000-000000000002', title: 'Two of 4 MP', seeds: 2, side: 2048 },
  nine: { id: '0197a000-0000-4000-8000-000000000009', title: 'Nine of 1 MP', seeds: 9, side: 1024 },
  sweep: {
    id: '0197a000-0000-4000-8000-000000000400',
    title: 'Four hundred',
    seeds: 20,
    guidances: 20,
    side: 512,
  },
};

/** Fills a data folder with comparisons of pictures that the sandbox's painter draws. */
export async function seed(folder) {
  const { load, close } = await openSources();
  try {
    const [{ seedComparison }, { drawPicture }, { models }] = await Promise.all([
      load('tests/support/seed-comparison.ts'),
      load('lib/sandbox/pictures/draw.ts'),
      load('lib/models/catalog.ts'),
    ]);
    const picture = ({ settings: { model, params } }) =>
      drawPicture({ ...params, ...usual, model, guidance: params.guidance / 20 });
    for (const { id, title, ...axes } of Object.values(comparisons)) {
      await seedComparison(folder, {
        id,
        title,
        plan: planOf(axes),
        specs: models,
        usd: () => 0.03,
        picture,
      });
    }
  } finally {
    await close();
  }
}

const usual = { identity: '', format: 'png', quality: 90, steps: 0.5, rest: '', references: [] };
const guidance = (place) => 1 + place / 2;
const count = (length, value) => Array.from({ length }, (_, place) => value(place));

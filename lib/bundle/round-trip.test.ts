import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failureKinds } from '@/lib/failure';
import { verdicts } from '@/lib/generation/verdict';
import { models } from '@/lib/models/catalog';
import { imageRef } from '@/lib/models/image-ref';
import type { ModelSpec } from '@/lib/models/spec';
import { arbitraryParams, hostileTexts } from '@/lib/models/testing/arbitrary-params';
import type { ForeignGeneration, ImageRecord } from '@/lib/store/contract';
import {
  contentsOf,
  example,
  exported,
  imported,
  keepPicture,
  openLibrary,
  owner,
} from './library.test-support';

const money = fc.double({ min: 0, max: 10, noNaN: true }).map((value) => value + 0);
const time = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) });
const long = fc
  .constantFrom(...hostileTexts)
  .map((text) => text.repeat(Math.ceil(30_000 / text.length)).slice(0, 30_000));

const named = {
  id: fc.uuid(),
  name: fc.constantFrom('Best of "2026" 🦊', 'שלום', '🦊'.repeat(120), 'ｎ'),
  createdAt: time,
};
const arbitrarySearches = fc.array(
  fc.record({ ...named, text: fc.constantFrom(...hostileTexts).filter((text) => text !== '') }),
  { maxLength: 3 },
);

/** Settings with prompts of any kind, that refer to pictures that are there. */
function arbitrarySettings(spec: ModelSpec, pictures: readonly ImageRecord[]) {
  const images = spec.params.find((param) => param.kind === 'images')?.key ?? 'images';
  const prompt = spec.params.find((param) => param.kind === 'prompt')?.key ?? 'prompt';
  return fc
    .tuple(arbitraryParams(spec), fc.option(long), fc.subarray([...pictures], { maxLength: 2 }))
    .map(([params, text, references]) => ({
      model: spec.slug,
      params: {
        ...params,
        ...(text !== null && { [prompt]: text }),
        [images]: references.map(({ hash }) => imageRef(hash)),
      },
    }));
}

/** A generation as it could be, of pictures that are there. */
function arbitraryGeneration(
  spec: ModelSpec,
  pictures: readonly ImageRecord[],
): fc.Arbitrary<ForeignGeneration> {
  const settings = arbitrarySettings(spec, pictures);
  const row = fc.record({
    id: fc.uuid({ version: 7 }),
    runId: fc.uuid(),
    runIndex: fc.nat(7),
    settings,
    provider: fc.constantFrom('segmind' as const, 'sandbox' as const),
    createdAt: time,
    submittedAt: fc.option(time),
    finishedAt: fc.option(time),
    expectedSeconds: money,
    estimateUsd: money,
    sentBody: fc.option(settings.map(({ params }) => ({ ...params }))),
    requestId: fc.option(fc.uuid()),
    balanceBefore: fc.option(money),
    balanceAfter: fc.option(money),
    cost: fc.option(
      fc.record({
        usd: money,
        source: fc.constantFrom('header' as const, 'metrics' as const, 'balance' as const),
      }),
    ),
    inferenceSeconds: fc.option(money),
    deletedAt: fc.option(time, { freq: 9 }).map((at) => (at && at % 3 === 0 ? at : null)),
    favourite: fc.boolean(),
    rejected: fc.boolean(),
    rating: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    tags: fc.subarray(['client', 'Straße', 'שלום', '🦊'.repeat(60), 'a"b']).map((tags) => [...tags].sort()),
    origin: fc.option(
      fc.record({ kind: fc.constantFrom('reproduction' as const, 'promotion' as const), id: fc.uuid() }),
    ),
    verification: fc.option(
      fc.record({
        at: time,
        by: fc.uuid(),
        verdict: fc.constantFrom(...verdicts),
        image: fc.nat(15),
        ssim: fc.option(money),
        differingPixels: fc.option(fc.nat()),
      }),
    ),
  });
  const outcome = fc.oneof(
    fc
      .subarray([...pictures], { minLength: 1 })
      .map((chosen) => ({ state: 'succeeded' as const, images: chosen, failure: null })),
    fc
      .record({
        kind: fc.constantFrom(...failureKinds),
        charged: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      })
      .map((failure) => ({ state: 'failed' as const, images: [], failure })),
    fc
      .constantFrom('cancelled' as const, 'unconfirmed' as const)
      .map((state) => ({ state, images: [], failure: null })),
  );
  return fc.tuple(row, outcome).map(([fields, end]) => example({ ...fields, ...end }));
}

test.each(models.map((model) => [model.slug, model] as const))(
  '%s: export, then import into an empty studio: the same library, the same bytes; and once more changes nothing',
  { timeout: 240_000 },
  async (_, spec) => {
    const pool = await openLibrary();
    const formats = ['png', 'jpeg', 'webp'] as const;
    const pictures = await Promise.all(
      [10, 60, 110, 160, 210].map((red, n) => keepPicture(pool, red, formats[n % 3])),
    );
    const one = arbitraryGeneration(spec, pictures);
    const preset = fc
      .tuple(fc.record(named), arbitrarySettings(spec, pictures))
      .map(([fields, settings]) => ({ ...fields, ...settings }));
    const arbitraryPresets = fc.array(preset, { maxLength: 3 });
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(one, { minLength: 1, maxLength: 8, selector: ({ id }) => id }),
          arbitrarySearches,
          arbitraryPresets,
          async (rows, searches, presets) => {
            const from = await openLibrary();
            const to = await openLibrary();
            try {
              for (const [n] of pictures.entries())
                await keepPicture(from, [10, 60, 110, 160, 210][n] ?? 0, formats[n % 3]);
              await from.store.generations.adopt(rows);
              for (const search of searches) await from.store.searches.put(owner, search);
              for (const preset of presets) await from.store.presets.put(owner, preset);
              const ids = rows.map(({ id }) => id);
              const thrown = rows.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id);
              const empty = { id: randomUUID(), owner, name: '🦊'.repeat(120), createdAt: 6 };
              await from.store.collections.create(empty);
              const shelf = { id: randomUUID(), owner, name: 'Best of "2026" 🦊', createdAt: 5 };
              await from.store.collections.create(shelf);
              await from.store.curation.collect(owner, { ids: ids.slice(0, 3) }, shelf.id, 'add');

              // Everything, and by name what is in the trash, which everything leaves out.
              const trash = await imported(to, await exported(from, { ids: thrown }));
              const zip = await exported(from);
              const report = await imported(to, zip);
              expect([...trash.problems, ...report.problems]).toEqual([]);
              expect(trash.generations).toMatchObject({ added: thrown.length, leftOut: 0 });
              const rest = rows.length - thrown.length;
              expect(report.generations).toMatchObject({ added: rest, known: 0, leftOut: 0 });
              expect(await contentsOf(to, ids)).toEqual(await contentsOf(from, ids));

              const change = await to.store.generations.lastChange();
              const again = await imported(to, zip);
              expect(again.generations).toMatchObject({
                added: 0,
                known: rest,
                enriched: 0,
                differing: 0,
              });
              expect(await to.store.generations.lastChange()).toBe(change);
              expect(await contentsOf(to, ids)).toEqual(await contentsOf(from, ids));
            } finally {
              await from.close();
              await to.close();
            }
          },
        ),
        { numRuns: 6, endOnFailure: true },
      );
    } finally {
      await pool.close();
    }
  },
);

import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { v7 as newId } from 'uuid';
import { systemClock } from '@/lib/clock';
import { cellsOf } from '@/lib/comparison/cells';
import type { Cell, Plan } from '@/lib/comparison/plan';
import { keepImage } from '@/lib/images/keep-image';
import { rowMaker } from '@/lib/jobs/new-row';
import { defaultParams } from '@/lib/models/defaults';
import type { Settings } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import type { ForeignGeneration, ImageRecord, NewGeneration } from '@/lib/store/contract';
import { openBlobStore } from '@/lib/store/files/blob-store';
import { openStore } from '@/lib/store/open-store';

export interface SeedingComparison {
  readonly id: string;
  readonly title: string;
  /** What its settings leave out is as in a fresh form. */
  readonly plan: Plan;
  /** All that the plan uses; Playwright cannot read the catalogue. */
  readonly specs: readonly ModelSpec[];
  /** US dollars, what a picture of a model has cost. */
  readonly usd: (model: string) => number;
  /** The bytes of each; without it small ones, each of another colour. */
  readonly picture?: (cell: Cell, cells: readonly Cell[]) => Promise<Uint8Array>;
}

/** Puts a comparison into a data folder. All that the models take is finished; the other cells have their problem. */
export async function seedComparison(
  dataDir: string,
  { id, title, plan, specs, usd, picture = coloured }: SeedingComparison,
): Promise<void> {
  const findModel = (model: string) => specs.find(({ slug }) => slug === model);
  const store = await openStore(dataDir);
  try {
    const blobs = await openBlobStore(dataDir);
    const work = { store, provider: 'sandbox', findModel, clock: systemClock } as const;
    const make = rowMaker(work, { owner: 'local', runId: randomUUID() });
    const [first, ...others] = plan.models;
    const whole: Plan = {
      ...plan,
      models: [completed(first, findModel), ...others.map((one) => completed(one, findModel))],
    };
    const cells = cellsOf(whole, findModel);
    const members = await Promise.all(
      cells.map(async (cell) => {
        const { index, coordinates, settings, problem = null } = cell;
        if (problem !== null) return { index, coordinates, problem, generation: null, made: [] };
        const kept = await keepImage({ store, blobs }, await picture(cell, cells), Date.now());
        if (!kept.ok) throw new Error('The example was refused.');
        const generation = await make(settings, index);
        const made = [finished(generation, kept.value, usd(settings.model))];
        return { index, coordinates, problem, generation, made };
      }),
    );
    await store.generations.adopt(members.flatMap(({ made }) => made));
    const comparison = { id, owner: 'local', title, createdAt: Date.now(), plan: whole };
    // They are there already, so that nothing is made.
    const started = await store.comparisons.start(comparison, members, { most: 0 });
    if (!started.ok) throw new Error(`Not started: ${started.error.kind}.`);
  } finally {
    await store.close();
  }
}

function completed({ model, params }: Settings, specOf: (model: string) => ModelSpec | undefined): Settings {
  const spec = specOf(model);
  return { model, params: { ...(spec && defaultParams(spec)), ...params } };
}

function coloured({ index }: Cell, { length }: readonly Cell[]): Promise<Buffer> {
  const hue = (index * 360) / length;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="384" height="256">
    <rect width="100%" height="100%" fill="hsl(${hue} 55% 45%)"/>
    <circle cx="220" cy="110" r="60" fill="hsl(${hue + 160} 60% 75%)"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

const finished = (row: NewGeneration, image: ImageRecord, usd: number): ForeignGeneration => ({
  ...row,
  // A row does not know itself: the comparison finds this one.
  id: newId(),
  origin: null,
  state: 'succeeded',
  submittedAt: row.createdAt,
  finishedAt: row.createdAt + 4000,
  sentBody: null,
  requestId: null,
  balanceBefore: null,
  balanceAfter: null,
  cost: { usd, source: 'metrics' },
  inferenceSeconds: 3,
  failure: null,
  images: [image],
  deletedAt: null,
  favourite: false,
  rejected: false,
  rating: 0,
  tags: [],
  verification: null,
});

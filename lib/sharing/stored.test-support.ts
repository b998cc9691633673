import fc from 'fast-check';
import { models } from '../models/catalog';
import { imageRef } from '../models/image-ref';
import type { Params } from '../models/settings';
import type { ModelSpec } from '../models/spec';
import type { Comparison } from '../store/comparison-contract';
import type { Generation, ImageRecord } from '../store/contract';

// Every text and number is a mark that is hardly anywhere else, so that finding it says where it came from.
const text = fc.uuid();
const number = fc.noBias(fc.integer({ min: 1e9, max: 2e9 }));
const hash = fc.tuple(text, text).map((both) => both.join('').replaceAll('-', ''));

/** The marks in a value, however deep. */
export function marksIn(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(marksIn);
  if (typeof value === 'string') return value.length >= 36 ? [value] : [];
  return typeof value === 'number' && value >= 1e9 ? [String(value)] : [];
}

export const storedImage: fc.Arbitrary<ImageRecord> = fc.record({
  hash,
  format: fc.constantFrom('png', 'jpeg', 'webp'),
  width: number,
  height: number,
  bytes: number,
  placeholder: text,
});

/** A value for each parameter, whatever the model would say to it. */
function paramsOf(spec: ModelSpec): fc.Arbitrary<Params> {
  const elsewhere = text.map((name) => `https://example.com/${name}.png`);
  const valuesOf = (param: ModelSpec['params'][number]): Record<string, fc.Arbitrary<Params[string]>> => {
    if (param.kind === 'size') return { [param.widthKey]: number, [param.heightKey]: number };
    if (param.kind === 'images') {
      return { [param.key]: fc.array(fc.oneof(hash.map(imageRef), elsewhere), { maxLength: 3 }) };
    }
    return { [param.key]: ['prompt', 'text', 'choice'].includes(param.kind) ? text : number };
  };
  return fc.record(Object.assign({}, ...spec.params.map(valuesOf)));
}
const unknown = fc.record({ prompt: text, odd: number, image_urls: hash.map((one) => [imageRef(one)]) });
const settings = fc.oneof(
  ...models.map((spec) => paramsOf(spec).map((params) => ({ model: spec.slug, params }))),
  unknown.map((params) => ({ model: 'of-old', params })),
);

/** A generation as it is stored when it is done, with something in every field. */
export const storedGeneration: fc.Arbitrary<Generation> = fc.record({
  id: text,
  owner: text,
  runId: text,
  runIndex: number,
  settings,
  provider: fc.constantFrom('segmind', 'sandbox'),
  state: fc.constant('succeeded'),
  change: number,
  createdAt: number,
  submittedAt: number,
  finishedAt: number,
  notBefore: number,
  attempts: number,
  expectedSeconds: number,
  expectedWidth: number,
  expectedHeight: number,
  estimateUsd: number,
  sentBody: fc.record({ prompt: text, image_urls: fc.array(text) }),
  ticket: fc.record({ requestId: text, statusUrl: text, responseUrl: text }),
  requestId: text,
  balanceBefore: number,
  balanceAfter: number,
  cost: fc.record({ usd: number, source: fc.constant('header') }),
  inferenceSeconds: number,
  failure: fc.record({ kind: fc.constant('timeout'), charged: fc.constant('no'), detail: text }),
  images: fc.array(storedImage, { minLength: 1, maxLength: 2 }),
  deletedAt: number,
  favourite: fc.boolean(),
  rejected: fc.boolean(),
  rating: fc.constantFrom(0, 5),
  tags: fc.array(text, { maxLength: 2 }),
  origin: fc.record({ kind: fc.constant('reproduction'), id: text }),
  verification: fc.record({
    at: number,
    by: text,
    verdict: fc.constant('bytes'),
    image: number,
    ssim: number,
    differingPixels: number,
  }),
});

/** A comparison over the seeds of these generations, the last of which is of a picture that was deleted. */
export const storedComparison = (members: readonly Generation[]): fc.Arbitrary<Comparison> =>
  fc.record({
    id: text,
    owner: text,
    title: text,
    createdAt: number,
    pausedAt: number,
    plan: fc.record({
      models: fc.tuple(settings),
      axes: fc.tuple(
        fc.record({
          kind: fc.constant('values'),
          key: fc.constant('role:seed'),
          label: fc.constant('Seed'),
          values: fc.array(number, { minLength: members.length + 1, maxLength: members.length + 1 }),
        }),
      ),
    }),
    members: fc.tuple(
      ...[...members.map(({ id }) => fc.constant(id)), text].map((generationId, index) =>
        fc.record({
          index: fc.constant(index),
          coordinates: fc.constant([index]),
          generationId,
          problem: text,
          held: fc.boolean(),
        }),
      ),
    ),
  });

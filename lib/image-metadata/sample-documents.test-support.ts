import fc from 'fast-check';
import sharp from 'sharp';
import type { Settings } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { arbitraryParams } from '@/lib/models/testing/arbitrary-params';
import { paramsSchema } from '@/lib/models/validator';
import type { SettingsDocument } from './settings-document';

export const formats = ['png', 'jpeg', 'webp'] as const;
export type Format = (typeof formats)[number];

const pixels = Buffer.from(Array.from({ length: 24 * 16 * 3 }, (_, at) => (at * 37) % 256));

/** A small picture as an encoder writes it: without any metadata. */
export const picture = (format: Format): Promise<Buffer> =>
  sharp(pixels, { raw: { width: 24, height: 16, channels: 3 } })
    .toFormat(format)
    .toBuffer();

/** The pixels alone, decoded. */
export const pixelsOf = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer();

export function documentFor(
  settings: Settings,
  provider: SettingsDocument['provider'] = 'segmind',
): SettingsDocument {
  return {
    proofsheet: 1,
    settings,
    provider,
    modelName: 'A model',
    seed: 7,
    costUsd: 0.17,
    createdAt: '2026-11-21T12:00:00.000Z',
    image: { sha256: 'a'.repeat(64), width: 24, height: 16 },
  };
}

/** The longest prompt somebody has been seen to paste, of characters that take most room in every encoding. */
const long = ['“日本語の長いプロンプト”\n', '👩‍👩‍👧 ', 'x, '].map((text) =>
  text.repeat(30_000 / text.length),
);

/** Whatever a model can have been asked for, also with prompts of 30,000 characters. */
export function arbitrarySettings(spec: ModelSpec): fc.Arbitrary<Settings> {
  const prompt = spec.params.find((param) => param.kind === 'prompt');
  const changes = prompt
    ? fc.oneof(
        { weight: 4, arbitrary: fc.constant({}) },
        fc.constantFrom(...long).map((text) => ({ [prompt.key]: text })),
      )
    : fc.constant({});
  return fc
    .tuple(arbitraryParams(spec), changes)
    .map(([params, change]) => ({ model: spec.slug, params: { ...params, ...change } }))
    .filter(({ params }) => paramsSchema(spec).safeParse(params).success);
}

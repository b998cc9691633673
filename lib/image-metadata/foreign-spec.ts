import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import type { RoleValues } from './sources/facts';

const unlimited = { group: 'main', slider: { min: 0, max: 0, step: 1 }, limits: {} } as const;
/** What no file says, so that whatever one says counts as set. */
const unsaid = Number.MIN_SAFE_INTEGER;

/**
 * Another program seen as a model, so that its settings are carried over by the very rules that carry ours from one model
 * to another.
 */
export function foreignSpec(values: RoleValues): ModelSpec {
  return {
    slug: 'file',
    name: 'the file',
    description: '',
    docsUrl: '',
    family: '',
    price: { usd: 0, asOf: '' },
    latency: { seconds: 0, asOf: '' },
    outputSize: { from: 'size' },
    params: [
      {
        kind: 'prompt',
        key: 'prompt',
        label: 'Prompt',
        group: 'main',
        role: 'prompt',
        maxLength: 0,
        example: '',
      },
      {
        kind: 'text',
        key: 'negativePrompt',
        label: 'Negative prompt',
        group: 'main',
        role: 'negativePrompt',
        default: '',
        maxLength: 0,
      },
      {
        kind: 'size',
        widthKey: 'width',
        heightKey: 'height',
        label: 'Size',
        group: 'main',
        default: { width: unsaid, height: unsaid },
        limits: { min: 0, max: 0 },
        advice: { multipleOf: 1, maxPixels: 0, because: '' },
        presets: [],
      },
      {
        kind: 'decimal',
        key: 'guidance',
        label: 'Guidance',
        role: 'guidance',
        default: unsaid,
        ...unlimited,
      },
      { kind: 'integer', key: 'steps', label: 'Steps', role: 'steps', default: unsaid, ...unlimited },
      { kind: 'seed', key: 'seed', label: 'Seed', group: 'main', role: 'seed', limits: { min: 0, max: 0 } },
      {
        kind: 'choice',
        key: 'sampler',
        label: 'Sampler',
        group: 'main',
        role: 'sampler',
        default: '',
        display: 'segments',
        options: [{ value: values.sampler ?? '', label: values.sampler ?? '' }],
      },
    ],
  };
}

/** The values under the keys of `foreignSpec`. A side alone is no size. */
export function foreignParams({ width, height, ...values }: RoleValues): Params {
  return width === undefined || height === undefined ? values : { ...values, width, height };
}

import type { Params, ParamValue } from '../../models/settings';
import { expectedSize } from '../../models/size';
import type { ModelSpec, Role } from '../../models/spec';
import type { Reference, RequestRecord } from '../record';

/** All that decides a picture, read from a request by the roles of the model's parameters. */
export interface PictureOrder {
  /** Requests with the same identity get the same file. */
  readonly identity: string;
  readonly model: string;
  readonly prompt: string;
  readonly seed: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly format: 'png' | 'jpeg' | 'webp';
  readonly quality: number;
  /** 0–1, from the fewest steps to the most. */
  readonly steps: number;
  /** 0–1, from the freest guidance to the strictest; 0.4 is about the usual. */
  readonly guidance: number;
  /** The values of all other parameters, for a little variation. */
  readonly rest: string;
  readonly references: readonly Reference[];
}

const formats: readonly PictureOrder['format'][] = ['png', 'jpeg', 'webp'];

/** Roles with an effect of their own; every other parameter only varies the picture a little. */
const ownEffect: ReadonlySet<Role | undefined> = new Set<Role>([
  'prompt',
  'seed',
  'steps',
  'guidance',
  'width',
  'height',
  'aspectRatio',
  'outputFormat',
  'quality',
  'referenceImages',
]);

export function orderOf(spec: ModelSpec, record: RequestRecord): PictureOrder {
  const { params, references, prompt, seed, slug } = record;
  const first = references.find((reference) => 'file' in reference);
  const { width, height } = expectedSize(spec, params, first);
  const wanted = paramValue(spec, params, 'outputFormat');
  const quality = paramValue(spec, params, 'quality');
  const rest = spec.params
    .filter((param) => param.kind !== 'size' && !ownEffect.has(param.role))
    .map((param) => ('key' in param ? `${param.key}=${params[param.key]}` : ''))
    .join('&');
  const order = {
    model: slug,
    prompt,
    seed,
    width,
    height,
    format: formats.find((format) => format === wanted) ?? 'png',
    quality: typeof quality === 'number' ? Math.min(100, Math.max(1, Math.round(quality))) : 90,
    steps: portion(spec, params, 'steps'),
    guidance: portion(spec, params, 'guidance'),
    rest,
    references,
  } as const;
  return { ...order, identity: JSON.stringify(order) };
}

function paramValue(spec: ModelSpec, params: Params, role: Role): ParamValue | undefined {
  const param = spec.params.find((candidate) => 'role' in candidate && candidate.role === role);
  return param && 'key' in param ? params[param.key] : undefined;
}

/** Where a number stands on its slider, 0–1; a model without it gets the middle. */
function portion(spec: ModelSpec, params: Params, role: Role): number {
  const param = spec.params.find((candidate) => 'role' in candidate && candidate.role === role);
  if (param?.kind !== 'integer' && param?.kind !== 'decimal') return 0.5;
  const value = params[param.key];
  if (typeof value !== 'number') return 0.5;
  const { min, max } = param.slider;
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}

import type { Params, ParamValue } from './settings';
import { expectedSize, type Size } from './size';
import type { ChoiceParam, ModelSpec, ParamSpec, SizeParam } from './spec';

/** Values for the target's keys, and what of them could not come along. */
export interface Carried {
  readonly values: Params;
  readonly dropped?: string;
}

/** What says which shape the picture has: a size in pixels, or a ratio of its sides. */
type Frame = SizeParam | ChoiceParam;
export const isFrame = (param: ParamSpec): param is Frame =>
  param.kind === 'size' || (param.kind === 'choice' && param.role === 'aspectRatio');

/**
 * The picture's shape and its number of pixels for another model, as near as it has them; what is not near is named.
 * Undefined where this model follows a reference image and the other one does not.
 */
export function carryFrame(
  from: ModelSpec,
  source: Frame,
  to: ModelSpec,
  params: Params,
): Carried | undefined {
  const target = to.params.find(isFrame);
  if (!target) return undefined;
  const wanted = sizeOf(from, source, params);
  const values = sameOption(source, target, params) ?? (wanted && fitFrame(wanted, target));
  if (!values) return undefined;
  const has = expectedSize(to, values);
  if (!wanted || isNear(wanted, has)) return { values };
  return { values, dropped: `Size ${text(wanted)} (becomes ${text(has)})` };
}

/** The size in pixels as the target can have it: exactly, else of the same shape, else of the nearest. */
export function fitFrame({ width, height }: Size, target: Frame): Params | undefined {
  if (target.kind === 'choice') return nearestRatio(target, width / height);
  const { min, max } = target.limits;
  const scale = Math.min(max / Math.max(width, height), Math.max(1, min / Math.min(width, height)));
  const unit = scale === 1 ? 1 : target.advice.multipleOf;
  const side = (length: number) => Math.min(max, Math.max(min, Math.round((length * scale) / unit) * unit));
  return { [target.widthKey]: side(width), [target.heightKey]: side(height) };
}

/** Undefined where nothing is said, or the shape is that of a reference image. */
function sizeOf(spec: ModelSpec, source: Frame, params: Params): Size | undefined {
  if (source.kind === 'choice') {
    const ratio = source.options.find((option) => option.value === params[source.key])?.ratio;
    return ratio && expectedSize(spec, params);
  }
  return sizeFrom(params[source.widthKey], params[source.heightKey]);
}

/** Two sides that are sides. */
export function sizeFrom(width: ParamValue | undefined, height: ParamValue | undefined): Size | undefined {
  const areSides = typeof width === 'number' && typeof height === 'number' && width > 0 && height > 0;
  return areSides ? { width, height } : undefined;
}

function sameOption(source: Frame, target: Frame, params: Params): Params | undefined {
  if (source.kind !== 'choice' || target.kind !== 'choice') return undefined;
  const same = target.options.find((option) => option.value === params[source.key]);
  return same && { [target.key]: same.value };
}

function nearestRatio(target: ChoiceParam, wanted: number): Params | undefined {
  const [nearest] = target.options
    .flatMap(({ value, ratio }) =>
      ratio ? [{ value, distance: Math.abs(Math.log(ratio[0] / ratio[1] / wanted)) }] : [],
    )
    .sort((a, b) => a.distance - b.distance);
  return nearest && { [target.key]: nearest.value };
}

/** The same shape to the eye, and about as many pixels: how many a ratio gives is a guess already. */
const isNear = (a: Size, b: Size): boolean =>
  isWithin(1.03, (a.width * b.height) / (a.height * b.width)) &&
  isWithin(1.15, (a.width * a.height) / (b.width * b.height));

const isWithin = (factor: number, value: number): boolean => value < factor && value > 1 / factor;

const text = ({ width, height }: Size): string => `${width} × ${height}`;

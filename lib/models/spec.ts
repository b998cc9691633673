/**
 * What a model is, as plain serialisable data. A `ModelSpec` is all that the form, the validator, the wire body,
 * the snippets, the sandbox and the gallery know about a model: adding one is adding a file to `catalog/`.
 */

/** A parameter's meaning across models; carries a value from one model's `cfg` to another's `guidance`. */
export const roles = [
  'prompt',
  'negativePrompt',
  'referenceImages',
  'seed',
  'steps',
  'guidance',
  'width',
  'height',
  'aspectRatio',
  'outputFormat',
  'quality',
  'promptUpsampling',
  'safetyTolerance',
  'sampler',
  'speed',
] as const;
export type Role = (typeof roles)[number];

/** True while another parameter has one of these values, or (`notEmpty`) holds at least one item. */
export type Condition =
  | { readonly key: string; readonly oneOf: readonly (string | number | boolean)[] }
  | { readonly key: string; readonly notEmpty: true };

interface Common {
  /** The key as it stands in the request body. */
  readonly key: string;
  readonly label: string;
  /** One sentence, in our words. */
  readonly help?: string;
  readonly group: 'main' | 'advanced';
  readonly role?: Role;
  /** Outside this condition the control is dimmed, and `reason` says why. The value is kept and still sent. */
  readonly activeWhen?: { readonly condition: Condition; readonly reason: string };
  readonly affectsPrice?: true;
}

/** A range that is advised rather than enforced; `because` completes "outside …". */
export interface Advice {
  readonly min?: number;
  readonly max?: number;
  readonly because: string;
}

interface NumberFacts {
  readonly default: number;
  /** The range the slider shows. Values outside it can still be typed where `limits` allow. */
  readonly slider: { readonly min: number; readonly max: number; readonly step: number };
  /** The range the provider documents. An absent end is not documented. */
  readonly limits: { readonly min?: number; readonly max?: number };
  readonly unit?: string;
  readonly advice?: Advice;
}

export interface PromptParam extends Common {
  readonly kind: 'prompt';
  readonly maxLength: number;
  /** The provider's demo text, offered as an example; never a default, never sent. */
  readonly example: string;
}
export interface TextParam extends Common {
  readonly kind: 'text';
  readonly default: string;
  readonly maxLength: number;
}
export interface IntegerParam extends Common, NumberFacts {
  readonly kind: 'integer';
}
export interface DecimalParam extends Common, NumberFacts {
  readonly kind: 'decimal';
}
export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  /** Width to height, for options that are aspect ratios. */
  readonly ratio?: readonly [number, number];
  /** Likely but not documented; shown with a mark. */
  readonly unverified?: true;
  /** The option is refused outside this condition, with `reason` as the error. */
  readonly requires?: { readonly condition: Condition; readonly reason: string };
}
export interface ChoiceParam extends Common {
  readonly kind: 'choice';
  readonly default: string;
  readonly display: 'segments' | 'ratios';
  readonly options: readonly [ChoiceOption, ...ChoiceOption[]];
}
export interface ToggleParam extends Common {
  readonly kind: 'toggle';
  readonly default: boolean;
  /** Why a result made with it on may not be reproducible. */
  readonly unreproducibleWhenOn?: string;
}
export interface SeedParam extends Common {
  readonly kind: 'seed';
  /** What an empty box means, where that is not another seed for each picture. */
  readonly whenEmpty?: string;
  readonly limits: { readonly min: number; readonly max: number };
}
/** Two wire keys that are one decision. Pixels. */
export interface SizeParam extends Omit<Common, 'key' | 'role'> {
  readonly kind: 'size';
  readonly widthKey: string;
  readonly heightKey: string;
  readonly default: { readonly width: number; readonly height: number };
  readonly limits: { readonly min: number; readonly max: number };
  readonly advice: { readonly multipleOf: number; readonly maxPixels: number; readonly because: string };
  readonly presets: readonly { readonly label: string; readonly width: number; readonly height: number }[];
}
export interface ImagesParam extends Common {
  readonly kind: 'images';
  /** How many the form accepts. */
  readonly max: number;
  /** True when `max` is another host's figure because this provider documents none. */
  readonly maxUnverified?: true;
}

export type ParamSpec =
  | PromptParam
  | TextParam
  | IntegerParam
  | DecimalParam
  | ChoiceParam
  | ToggleParam
  | SeedParam
  | SizeParam
  | ImagesParam;
export type ParamKind = ParamSpec['kind'];

export interface ModelSpec {
  /** The provider's slug, also our URL: `/create/<slug>`. */
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly docsUrl: string;
  readonly family: string;
  /** Average price of one image in US dollars, and the day it was read. */
  readonly price: { readonly usd: number; readonly asOf: string };
  /** Average time for one image in seconds, and the day it was read. */
  readonly latency: { readonly seconds: number; readonly asOf: string };
  /** How the picture's shape follows from the settings before it exists. */
  readonly outputSize:
    | { readonly from: 'size' }
    | { readonly from: 'aspectRatio'; readonly key: string; readonly megapixels: number };
  readonly params: readonly ParamSpec[];
}

/** The wire keys a parameter stands for: one, or two for a size. */
export function paramKeys(param: ParamSpec): readonly string[] {
  return param.kind === 'size' ? [param.widthKey, param.heightKey] : [param.key];
}

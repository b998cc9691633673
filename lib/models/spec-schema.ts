import * as z from 'zod';
import { type Condition, type ModelSpec, type ParamKind, roles } from './spec';

/** The shape of a `ModelSpec`, for files that were written without the compiler looking. Boot and tests only. */
const text = z.string().min(1);
const key = z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be lower-case letters, digits and _');
const day = z.iso.date();

const condition: z.ZodType<Condition> = z.union([
  z.strictObject({ key, oneOf: z.array(z.union([z.string(), z.number(), z.boolean()])).min(1) }),
  z.strictObject({ key, notEmpty: z.literal(true) }),
]);
const rule = z.strictObject({ condition, reason: text });

const described = {
  label: text,
  help: text.exactOptional(),
  group: z.enum(['main', 'advanced']),
  activeWhen: rule.exactOptional(),
  affectsPrice: z.literal(true).exactOptional(),
};
const common = { ...described, key, role: z.enum(roles).exactOptional() };

const advice = z.strictObject({
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  because: text,
});
const numeric = (number: z.ZodNumber) => ({
  ...common,
  default: number,
  slider: z.strictObject({ min: number, max: number, step: number.positive() }),
  limits: z.strictObject({ min: number.exactOptional(), max: number.exactOptional() }),
  unit: text.exactOptional(),
  advice: advice.exactOptional(),
});

const pixels = z.int().positive();
const maxLength = z.int().positive();
const option = z.strictObject({
  value: text,
  label: text,
  ratio: z.tuple([z.number().positive(), z.number().positive()]).exactOptional(),
  unverified: z.literal(true).exactOptional(),
  requires: rule.exactOptional(),
});

const kinds = {
  prompt: z.strictObject({ ...common, kind: z.literal('prompt'), maxLength, example: text }),
  text: z.strictObject({ ...common, kind: z.literal('text'), maxLength, default: z.string() }),
  integer: z.strictObject({ ...numeric(z.int()), kind: z.literal('integer') }),
  decimal: z.strictObject({ ...numeric(z.number()), kind: z.literal('decimal') }),
  choice: z.strictObject({
    ...common,
    kind: z.literal('choice'),
    default: text,
    display: z.enum(['segments', 'ratios']),
    options: z.tuple([option], option),
  }),
  toggle: z.strictObject({
    ...common,
    kind: z.literal('toggle'),
    default: z.boolean(),
    unreproducibleWhenOn: text.exactOptional(),
  }),
  seed: z.strictObject({
    ...common,
    kind: z.literal('seed'),
    limits: z.strictObject({ min: z.int(), max: z.int() }),
  }),
  size: z.strictObject({
    ...described,
    kind: z.literal('size'),
    widthKey: key,
    heightKey: key,
    default: z.strictObject({ width: pixels, height: pixels }),
    limits: z.strictObject({ min: pixels, max: pixels }),
    advice: z.strictObject({ multipleOf: pixels, maxPixels: pixels, because: text }),
    presets: z.array(z.strictObject({ label: text, width: pixels, height: pixels })),
  }),
  images: z.strictObject({
    ...common,
    kind: z.literal('images'),
    max: z.int().positive(),
    maxUnverified: z.literal(true).exactOptional(),
  }),
} satisfies Record<ParamKind, z.ZodType>;

const param = z.discriminatedUnion('kind', [
  kinds.prompt,
  kinds.text,
  kinds.integer,
  kinds.decimal,
  kinds.choice,
  kinds.toggle,
  kinds.seed,
  kinds.size,
  kinds.images,
]);

export const modelSpecSchema: z.ZodType<ModelSpec> = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9.]+)*$/, 'must be a slug'),
  name: text,
  description: text,
  docsUrl: z.url({ protocol: /^https$/ }),
  family: text,
  price: z.strictObject({ usd: z.number().nonnegative(), asOf: day }),
  latency: z.strictObject({ seconds: z.number().positive(), asOf: day }),
  outputSize: z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('size') }),
    z.strictObject({ from: z.literal('aspectRatio'), key, megapixels: z.number().positive() }),
  ]),
  params: z.array(param).min(1),
});

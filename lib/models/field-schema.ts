import * as z from 'zod/mini';
import { exhaustive } from '../result';
import { isImageRef } from './image-ref';
import { images, number, options, range } from './sentences';
import type { ParamValue } from './settings';
import type { ChoiceParam, ImagesParam, ParamSpec } from './spec';

/** One wire key's validator. `zod/mini`, because it travels to the browser with the form. */
export type FieldSchema = z.ZodMiniType<ParamValue, ParamValue>;

/** The validators of one parameter, by wire key. A draft's seed may be null: left on random. */
export function fieldSchemas(param: ParamSpec, seed: 'draft' | 'concrete'): Record<string, FieldSchema> {
  switch (param.kind) {
    case 'prompt': {
      const text = textSchema(param.label, param.maxLength, 'Write a prompt.');
      return { [param.key]: text.check(z.refine((value) => value.trim() !== '', 'Write a prompt.')) };
    }
    case 'text':
      return { [param.key]: textSchema(param.label, param.maxLength, `${param.label} must be text.`) };
    case 'integer':
      return { [param.key]: integerSchema(param.label, param.limits) };
    case 'decimal':
      return { [param.key]: decimalSchema(param.label, param.limits) };
    case 'choice':
      return { [param.key]: choiceSchema(param) };
    case 'toggle':
      return { [param.key]: z.boolean(`${param.label} must be on or off.`) };
    case 'seed': {
      const concrete = integerSchema(param.label, param.limits);
      return { [param.key]: seed === 'draft' ? z.nullable(concrete) : concrete };
    }
    case 'size':
      return {
        [param.widthKey]: integerSchema('Width', param.limits),
        [param.heightKey]: integerSchema('Height', param.limits),
      };
    case 'images':
      return { [param.key]: imagesSchema(param) };
    default:
      return exhaustive(param);
  }
}

/** Half of a surrogate pair, which no UTF-8 can carry, or NUL, which not every database takes. */
const broken = /\p{Surrogate}|\0/u;

function textSchema(label: string, maxLength: number, missing: string) {
  return z.string(missing).check(
    z.maxLength(maxLength, `${label} may be at most ${number(maxLength)} characters long.`),
    z.refine(
      (value) => !broken.test(value),
      `${label} contains a broken character. Delete it and type it again.`,
    ),
  );
}

interface Limits {
  readonly min?: number;
  readonly max?: number;
}

function integerSchema(label: string, limits: Limits) {
  const outside = `${label} must be a whole number${range(limits)}.`;
  const whole = z.int({
    error: ({ input }) => (isNumber(input) ? outside : `Enter a whole number${range(limits)}.`),
  });
  return whole.check(...bounds(limits, outside));
}

function decimalSchema(label: string, limits: Limits) {
  const outside = `${label} must be a number${range(limits)}.`;
  return z.number(`Enter a number${range(limits)}.`).check(...bounds(limits, outside));
}

/** A number box that was emptied yields NaN or null. */
const isNumber = (input: unknown): boolean => typeof input === 'number' && Number.isFinite(input);

function bounds({ min, max }: Limits, message: string) {
  return [
    ...(min === undefined ? [] : [z.minimum(min, message)]),
    ...(max === undefined ? [] : [z.maximum(max, message)]),
  ];
}

function choiceSchema({ label, options: all }: ChoiceParam) {
  return z.enum(
    all.map((option) => option.value),
    `${label} must be ${options(all.map((option) => option.label))}.`,
  );
}

function imagesSchema({ label, max }: ImagesParam) {
  return z.array(z.string(), `${label} must be a list of pictures.`).check(
    z.maxLength(max, `${label}: at most ${images(max)}.`),
    z.check(({ value, issues }) => {
      const wrong = value.findIndex((ref) => !isImageRef(ref));
      if (wrong === -1) return;
      const message = `Reference image ${wrong + 1} is neither a kept picture nor an http(s) address.`;
      issues.push({ code: 'custom', message, input: value, path: [] });
    }),
  );
}

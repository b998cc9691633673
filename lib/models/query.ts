import { exhaustive } from '../result';
import { defaultParams } from './defaults';
import { badValue } from './query-sentences';
import { roleOfKey } from './roles';
import { options, short } from './sentences';
import type { Params, ParamValue } from './settings';
import { type ModelSpec, type ParamKind, type ParamSpec, paramKeys } from './spec';
import { draftSchema } from './validator';

/** How a seed that is left on random reads in a link. */
const randomSeed = 'random';

/** Every value under its wire key; a list as a repeated key. `paramsFromQuery` gives exactly these values back. */
export function settingsToQuery(spec: ModelSpec, params: Params): URLSearchParams {
  const query = new URLSearchParams();
  for (const key of spec.params.flatMap(paramKeys)) {
    const value = params[key];
    if (Array.isArray(value)) for (const item of value) query.append(key, item);
    else if (value !== undefined) query.append(key, value === null ? randomSeed : String(value));
  }
  return query;
}

/**
 * The settings a link carries. What it leaves out, or gets wrong, stands at its default; each thing that was wrong is a
 * sentence in `problems`. The prompt may come out empty, as in a fresh form.
 */
export function paramsFromQuery(
  spec: ModelSpec,
  query: URLSearchParams,
): { params: Params; problems: readonly string[] } {
  const defaults = defaultParams(spec);
  const params: Record<string, ParamValue> = { ...defaults };
  const problems: string[] = [];
  const taken = new Set<string>();
  for (const param of spec.params) {
    for (const key of paramKeys(param)) {
      const name = [key, ...otherNames(spec, param, key)].find((one) => query.has(one));
      if (name === undefined) continue;
      taken.add(name);
      const texts = query.getAll(name);
      if (texts.length > 1 && param.kind !== 'images') {
        problems.push(`The link gives ${param.label} more than once; the first is used.`);
      }
      params[key] = read(param.kind, texts);
    }
  }
  const unknown = [...new Set(query.keys())].filter((key) => !taken.has(key));
  if (unknown.length > 0) problems.push(`${spec.name} has no setting called ${options(unknown.map(short))}.`);
  return { params: withoutBadValues(spec, params, defaults, problems), problems };
}

/** A link made for another model may call the same thing by its role's name, as `guidance` for this one's `cfg`. */
function otherNames(spec: ModelSpec, param: ParamSpec, key: string): readonly string[] {
  const role = roleOfKey(param, key);
  if (role === undefined) return [];
  const own = new Set(spec.params.flatMap(paramKeys));
  const snake = role.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return [...new Set([role, snake])].filter((name) => !own.has(name));
}

/** Values of the wrong type are left for the validator to find. */
function read(kind: ParamKind, texts: readonly string[]): ParamValue {
  const [text = ''] = texts;
  switch (kind) {
    case 'images':
      return texts;
    case 'toggle':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'seed':
      return text === randomSeed ? null : readNumber(text);
    case 'integer':
    case 'decimal':
    case 'size':
      return readNumber(text);
    case 'prompt':
    case 'text':
    case 'choice':
      return text;
    default:
      return exhaustive(kind);
  }
}

const decimalNotation = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

const readNumber = (text: string): ParamValue =>
  decimalNotation.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;

/** Twice, because putting one value back to its default may take away what another one depends on. */
function withoutBadValues(spec: ModelSpec, params: Params, defaults: Params, problems: string[]): Params {
  const sound: Record<string, ParamValue> = { ...params };
  const prompts = spec.params.flatMap((param) => (param.kind === 'prompt' ? [param.key] : []));
  for (let pass = 0; pass < 2; pass += 1) {
    for (const { path, message } of draftSchema(spec).safeParse(sound).error?.issues ?? []) {
      const key = String(path[0]);
      const standard = defaults[key];
      const param = spec.params.find((one) => paramKeys(one).includes(key));
      if (!param || standard === undefined || sound[key] === standard) continue;
      if (prompts.includes(key) && isBlank(sound[key])) continue;
      problems.push(badValue(param, key, { value: sound[key], standard, message }));
      sound[key] = standard;
    }
  }
  return sound;
}

const isBlank = (value: ParamValue | undefined): boolean => typeof value === 'string' && value.trim() === '';

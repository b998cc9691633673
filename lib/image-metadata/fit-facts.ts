import { carryRoles } from '@/lib/models/carry';
import { defaultsOf } from '@/lib/models/defaults';
import { paramByRole, valueByRole } from '@/lib/models/roles';
import type { Params, ParamValue } from '@/lib/models/settings';
import { type ModelSpec, paramKeys } from '@/lib/models/spec';
import { draftSchema } from '@/lib/models/validator';
import type { LeftOver } from './found-settings';
import type { Facts, RoleValues } from './sources/facts';

/** Settings for one model, what did not come along, and how much that is: to choose the model that takes most. */
export interface Fitted {
  readonly params: Params;
  readonly leftOver: readonly LeftOver[];
  /** Counts a value as 1, and as half where something near is used instead. */
  readonly lost: number;
}

const rows = [
  ['Prompt', 'prompt'],
  ['Negative prompt', 'negativePrompt'],
  ['Sampler', 'sampler'],
  ['Seed', 'seed'],
  ['Steps', 'steps'],
  ['Guidance', 'guidance'],
] as const;

/** What another program said, for this model, by role. */
export function fitFacts(facts: Facts, spec: ModelSpec): Fitted {
  const params = withoutRefused(spec, carryRoles(withOptionOf(spec, facts.values), spec));
  const missing = [
    ...rows.flatMap((row) => leftOverOf(spec, params, facts.values, row)),
    ...sizeLeftOver(spec, params, facts.values),
  ];
  return {
    params,
    leftOver: [...missing, ...facts.others],
    lost: missing.reduce((sum, { used }) => sum + (used === undefined ? 1 : 0.5), 0),
  };
}

/** "Euler" and "euler" are one sampler. */
function withOptionOf(spec: ModelSpec, values: RoleValues): RoleValues {
  const param = paramByRole(spec, 'sampler');
  if (param?.kind !== 'choice' || values.sampler === undefined) return values;
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9+]/g, '');
  const wanted = plain(values.sampler);
  const option = param.options.find(({ value, label }) => [plain(value), plain(label)].includes(wanted));
  return option ? { ...values, sampler: option.value } : values;
}

/**
 * Values the model's own checks refuse go back to their defaults; twice, because one can depend on another. A text stays:
 * the form shows it with what is wrong with it.
 */
export function withoutRefused(spec: ModelSpec, params: Params): Params {
  const others = spec.params.filter(({ kind }) => kind !== 'prompt' && kind !== 'text');
  const defaults: Params = Object.assign({}, ...others.map(defaultsOf));
  const sound: Record<string, ParamValue> = { ...params };
  for (let pass = 0; pass < 2; pass += 1) {
    for (const { path } of draftSchema(spec).safeParse(sound).error?.issues ?? []) {
      const key = String(path[0]);
      const standard = defaults[key];
      if (standard !== undefined) sound[key] = standard;
    }
  }
  return sound;
}

function leftOverOf(
  spec: ModelSpec,
  params: Params,
  values: RoleValues,
  [name, role]: (typeof rows)[number],
): LeftOver[] {
  const said = values[role];
  if (said === undefined || said === '') return [];
  const has = valueByRole(spec, role, params);
  if (has === said || (role === 'sampler' && has === withOptionOf(spec, values).sampler)) return [];
  const value = String(said);
  return typeof has === 'number' && role !== 'seed'
    ? [{ name, value, used: String(has) }]
    : [{ name, value }];
}

function sizeLeftOver(spec: ModelSpec, params: Params, { width, height }: RoleValues): LeftOver[] {
  if (width === undefined || height === undefined) return [];
  const value = `${width} × ${height}`;
  const size = spec.params.find((param) => param.kind === 'size');
  if (size) {
    const has = [params[size.widthKey], params[size.heightKey]];
    return has[0] === width && has[1] === height ? [] : [{ name: 'Size', value, used: has.join(' × ') }];
  }
  const ratio = paramByRole(spec, 'aspectRatio');
  const [key] = ratio ? paramKeys(ratio) : [];
  return [{ name: 'Size', value, ...(key !== undefined && { used: String(params[key]) }) }];
}

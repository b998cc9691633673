import { isChanged } from '@/lib/models/changed';
import type { Params } from '@/lib/models/settings';
import { type ModelSpec, type ParamSpec, paramKeys } from '@/lib/models/spec';
import { shorten } from '../../generation/format';

/** A setting that a preset may hold, with what it stands at. */
export interface SettingChoice {
  readonly keys: readonly string[];
  readonly label: string;
  readonly value: string;
  readonly changed: boolean;
}

export function settingChoices(spec: ModelSpec, params: Params): readonly SettingChoice[] {
  return spec.params.map((param) => ({
    keys: paramKeys(param),
    label: param.label,
    value: valueText(param, params),
    changed: isChanged(param, params),
  }));
}

/** What a preset would change in a form: nothing where the form is like that already. */
export function presetChanges(
  spec: ModelSpec,
  form: Params,
  preset: Params,
): readonly { label: string; from: string; to: string }[] {
  return spec.params.flatMap((param) => {
    if (!paramKeys(param).some((key) => key in preset)) return [];
    const [from, to] = [valueText(param, form), valueText(param, { ...form, ...preset })];
    return from === to ? [] : [{ label: param.label, from, to }];
  });
}

function valueText(param: ParamSpec, params: Params): string {
  if (param.kind === 'size') return `${params[param.widthKey] ?? '?'} × ${params[param.heightKey] ?? '?'}`;
  const value = params[param.key];
  if (param.kind === 'seed' && value == null) return 'random';
  if (value === undefined || value === null || value === '') return 'empty';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (Array.isArray(value)) return imagesText(value);
  if (param.kind === 'choice')
    return param.options.find((option) => option.value === value)?.label ?? String(value);
  return typeof value === 'string' ? `“${shorten(value, 60)}”` : String(value);
}

/** The pictures themselves are told apart by their references. */
function imagesText(refs: readonly string[]): string {
  if (refs.length === 0) return 'none';
  return `${refs.length} (${refs.map((ref) => ref.slice(-6)).join(', ')})`;
}

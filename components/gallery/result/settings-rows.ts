import type { ImageView } from '@/lib/generation/view';
import { isChanged } from '@/lib/models/changed';
import { inactiveReason } from '@/lib/models/conditions';
import { hashOfRef } from '@/lib/models/image-ref';
import type { Params, ParamValue } from '@/lib/models/settings';
import { type ModelSpec, type ParamSpec, paramKeys } from '@/lib/models/spec';
import { defaultText } from '../../schema-form/default-text';

export interface ReferenceImage {
  /** 1 is "image 1" in a prompt. */
  readonly number: number;
  readonly ref: string;
  /** Absent for a URL, and for a picture that is no longer kept. */
  readonly image?: ImageView | undefined;
}

/** One setting as it is shown. */
export type SettingsRow = {
  readonly key: string;
  readonly label: string;
  readonly changed: boolean;
  /** The model's default in words, where the value differs from one. */
  readonly standard?: string | undefined;
  /** Why the value had no effect beside the others. */
  readonly unused?: string | undefined;
} & (
  | { readonly kind: 'text' | 'number' | 'seed'; readonly text: string }
  | { readonly kind: 'images'; readonly images: readonly ReferenceImage[] }
);

/** Every setting but the prompt, by the model's labels and in its order; by raw keys when the model has left the catalogue. */
export function settingsRows(
  spec: ModelSpec | undefined,
  params: Params,
  imageOf: (hash: string) => ImageView | undefined,
): readonly SettingsRow[] {
  const known = spec ? spec.params.filter((param) => param.kind !== 'prompt') : [];
  const covered = new Set(spec?.params.flatMap(paramKeys));
  if (!spec) covered.add('prompt');
  // What was sent but is not in the spec any more (or the spec is gone) is still shown.
  const others = Object.keys(params).filter((key) => !covered.has(key));
  return [
    ...known.map((param) => {
      const changed = param.kind !== 'seed' && isChanged(param, params);
      const standard = changed ? defaultText(param) : undefined;
      return { ...rowOf(param, params, imageOf), changed, standard, unused: inactiveReason(param, params) };
    }),
    ...others.map((key) => rawRow(key, key, params[key], imageOf)),
  ];
}

function rowOf(
  param: ParamSpec,
  params: Params,
  imageOf: (hash: string) => ImageView | undefined,
): SettingsRow {
  if (param.kind === 'size') {
    const { widthKey: key, heightKey, label } = param;
    const text = `${params[key] ?? '?'} × ${params[heightKey] ?? '?'}`;
    return { kind: 'number', key, label, changed: false, text };
  }
  const value = params[param.key];
  const row = rawRow(param.key, param.label, value, imageOf);
  if (param.kind === 'seed' && row.kind !== 'images') return { ...row, kind: 'seed' };
  if (param.kind === 'choice' && row.kind !== 'images') {
    const option = param.options.find((candidate) => candidate.value === value);
    return { ...row, text: option?.label ?? row.text };
  }
  return row;
}

function rawRow(
  key: string,
  label: string,
  value: ParamValue | undefined,
  imageOf: (hash: string) => ImageView | undefined,
): SettingsRow {
  const common = { key, label, changed: false };
  if (typeof value === 'number') return { ...common, kind: 'number', text: String(value) };
  if (typeof value === 'boolean') return { ...common, kind: 'text', text: value ? 'On' : 'Off' };
  if (typeof value === 'string') return { ...common, kind: 'text', text: value };
  if (value === null || value === undefined) return { ...common, kind: 'text', text: '' };
  const images = value.map((ref, index): ReferenceImage => {
    const hash = hashOfRef(ref);
    return { number: index + 1, ref, image: hash === undefined ? undefined : imageOf(hash) };
  });
  return { ...common, kind: 'images', images };
}

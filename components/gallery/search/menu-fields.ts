import type { FieldOption, SearchField } from '@/lib/search/fields';
import { countedFields } from './filter-groups';

/** A field that can be asked for without writing, though nobody counted its values. */
export type MenuField = SearchField & { readonly kind: 'number' | 'choice' | 'ratio' };

const isMenuField = (field: SearchField): field is MenuField =>
  field.kind === 'number' || field.kind === 'ratio' || (field.kind === 'choice' && field.keys.length > 0);

/** Every picture has a cost and a shape; what only its model knows by the same name is wanted more rarely. */
const isCommon = ({ kind, keys }: MenuField): boolean => kind === 'ratio' || keys.length === 0;

/** The fields of the filter panel that have no counts: those to show at once, and those to fold. */
export function menuFields(fields: readonly SearchField[]): {
  readonly common: readonly MenuField[];
  readonly more: readonly MenuField[];
} {
  const all = fields.filter(isMenuField).filter(({ name }) => !countedFields.has(name));
  return { common: all.filter(isCommon), more: all.filter((field) => !isCommon(field)) };
}

/** What a choice offers, and what is chosen even where it offers something else. */
export function optionsOf(
  field: SearchField & { readonly kind: 'choice' | 'ratio' },
  chosen: string,
): readonly FieldOption[] {
  const offered =
    field.kind === 'choice' ? field.options : (field.known ?? []).map((value) => ({ value, label: value }));
  return chosen === '' || offered.some(({ value }) => value === chosen)
    ? offered
    : [...offered, { value: chosen, label: chosen }];
}

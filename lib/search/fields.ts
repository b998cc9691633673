/** One of the values a choice field takes. `also` are other spellings of it. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
  readonly also?: readonly string[];
}

export type FieldType =
  /** An absent end is open. */
  | { readonly kind: 'number'; readonly whole: boolean; readonly min?: number; readonly max?: number }
  | { readonly kind: 'choice'; readonly options: readonly FieldOption[] }
  /** Any text. With `known` it is a part of a name, and these are what can have it. */
  | { readonly kind: 'text'; readonly known?: readonly FieldOption[] }
  | { readonly kind: 'ratio'; readonly known?: readonly string[] }
  | { readonly kind: 'date' };

/** Something a picture can be searched by, as plain data: what the parser, the chips and the menus know about it. */
export type SearchField = {
  readonly name: string;
  /** Other names that are understood: the models' own keys, other spellings. */
  readonly also: readonly string[];
  /** In plain words, inside a sentence. */
  readonly label: string;
  /** The keys of the models' parameters it stands for; empty for what only the studio knows. */
  readonly keys: readonly string[];
  /** A clause to show as an example. */
  readonly example: string;
  readonly unit?: 'usd';
} & FieldType;

/** Names are the same whatever their case, hyphens and underscores: `promptUpsampling`, `prompt_upsampling`. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

export function findField(fields: readonly SearchField[], name: string): SearchField | undefined {
  const wanted = foldName(name);
  return (
    fields.find((field) => foldName(field.name) === wanted) ??
    fields.find((field) => field.also.some((other) => foldName(other) === wanted))
  );
}

import { type FieldOption, findField, foldName, type SearchField } from './fields';
import { valueText } from './query-text';
import { scan, type Token } from './scan';

/** Something to write in place of the text from `start` up to `end`. */
export interface Suggestion {
  readonly start: number;
  readonly end: number;
  /** What to write. Where more must follow (a field's value), it does not end with a space. */
  readonly text: string;
  /** What it means, in plain words. */
  readonly hint: string;
}

/** What only the studio's own data knows. */
export interface KnownNames {
  readonly tags: readonly string[];
  readonly collections: readonly string[];
}

const most = 8;

/**
 * What could be written at the caret, best first: fields and their values, and for a word begun also tags and flags. Nothing
 * inside a phrase. An empty place offers every field.
 */
export function suggestions(
  text: string,
  caret: number,
  fields: readonly SearchField[],
  known: KnownNames,
): readonly Suggestion[] {
  const token = scan(text.slice(0, caret)).at(-1);
  if (!token || token.end < caret) {
    return fields.map((field) => ({ start: caret, end: caret, text: opening(field), hint: hintOf(field) }));
  }
  // What stands behind the caret up to the next space is replaced as well.
  const end = caret + (/^[^\s"“”„]*/.exec(text.slice(caret))?.[0].length ?? 0);
  if (token.kind === 'field') return forValue(token, end, fields, known).slice(0, most);
  if (token.kind === 'word') return forWord(token, end, fields, known).slice(0, most);
  return [];
}

function forValue(
  token: Token & { kind: 'field' },
  end: number,
  fields: readonly SearchField[],
  known: KnownNames,
): readonly Suggestion[] {
  const field = findField(fields, token.name);
  if (!field || (token.quoted && token.closed)) return [];
  const minus = token.not ? '-' : '';
  // What has values to choose from is never more or less than one, whatever sign was written.
  return matching(token.value, optionsOf(field, known)).map(({ value, label }) => ({
    start: token.start,
    end,
    text: `${minus}${field.name}:${valueText(value)} `,
    hint: label,
  }));
}

function forWord(
  token: Token & { kind: 'word' },
  end: number,
  fields: readonly SearchField[],
  known: KnownNames,
): readonly Suggestion[] {
  const minus = token.not ? '-' : '';
  const found = (text: string, hint: string): Suggestion => ({
    start: token.start,
    end,
    text: minus + text,
    hint,
  });
  const begun = foldName(token.text);
  const named = fields
    .filter((field) => [field.name, ...field.also].some((name) => foldName(name).startsWith(begun)))
    .map((field) => found(opening(field), hintOf(field)));
  if (begun === '') return named;
  const valued = fields
    .filter((field) => field.kind === 'choice' || field.name === 'tag' || field.name === 'collection')
    .flatMap((field) =>
      matching(token.text, optionsOf(field, known))
        .filter(({ value }) => foldName(value).startsWith(begun))
        .map(({ value, label }) => found(`${field.name}:${valueText(value)} `, label)),
    );
  return [...named, ...valued];
}

/** The values a field offers, those that begin with what was written before those that contain it. */
function matching(written: string, options: readonly FieldOption[]): readonly FieldOption[] {
  const wanted = foldName(written);
  const begins: FieldOption[] = [];
  const contains: FieldOption[] = [];
  for (const option of options) {
    const names = [option.value, option.label, ...(option.also ?? [])].map(foldName);
    if (names.some((name) => name.startsWith(wanted))) begins.push(option);
    else if (names.some((name) => name.includes(wanted))) contains.push(option);
  }
  return [...begins, ...contains];
}

function optionsOf(field: SearchField, known: KnownNames): readonly FieldOption[] {
  if (field.kind === 'choice') return field.options;
  if (field.name === 'tag') return plain(known.tags, 'tag');
  if (field.name === 'collection') return plain(known.collections, 'collection');
  if (field.kind === 'text') return field.known ?? [];
  return field.kind === 'ratio' ? plain(field.known ?? [], field.label) : [];
}

const plain = (values: readonly string[], label: string): readonly FieldOption[] =>
  values.map((value) => ({ value, label }));

const opening = (field: SearchField): string => `${field.name}${field.kind === 'number' ? '>=' : ':'}`;
const hintOf = (field: SearchField): string => `as ${field.example}`;

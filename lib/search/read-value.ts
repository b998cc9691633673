import { err, ok, type Result } from '../result';
import { canonicalDate } from './dates';
import { foldName, type SearchField } from './fields';
import { nearest } from './nearest';
import type { Comparison } from './query';

/** Why a value is none of the field's, and what to write instead. */
export interface ValueProblem {
  readonly message: string;
  readonly fix?: string;
}
type ReadValue = Result<string | number, ValueProblem>;

const listing = new Intl.ListFormat('en', { type: 'disjunction' });
const counting = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
const shownLength = 40;

/** What was written, in quotation marks and short enough for a sentence. */
export function quoted(text: string): string {
  const letters = [...text.slice(0, shownLength * 2 + 2)];
  return `“${letters.length > shownLength ? `${letters.slice(0, shownLength).join('')}…` : text}”`;
}

/** The value of a field's clause in the field's own type and spelling. */
export function readValue(field: SearchField, comparison: Comparison, text: string): ReadValue {
  if (comparison !== ':' && field.kind !== 'number') {
    return err({ message: `${field.name} has no more or less. Write ${field.example}.` });
  }
  if (text === '') return err({ message: `Write a value after ${field.name}, such as ${field.example}.` });
  switch (field.kind) {
    case 'number':
      return readNumber(field, comparison, text);
    case 'choice':
      return readChoice(field, text);
    case 'text':
      // Letters with accents come in two spellings; names are kept in this one.
      return ok(text.normalize('NFC'));
    case 'ratio':
      return readRatio(text);
    case 'date': {
      const date = canonicalDate(text);
      return date
        ? ok(date)
        : err({ message: `${quoted(text)} is no date: write 2026-11-01, 2026-11 or 2026.` });
    }
  }
}

// Written so that no text makes it try two ways.
const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

function readNumber(
  field: SearchField & { kind: 'number' },
  comparison: Comparison,
  text: string,
): ReadValue {
  const bare = field.unit === 'usd' ? text.replace(/^\$/, '') : text;
  // Adding zero makes −0 into 0.
  const value = plainNumber.test(bare) ? Number(bare) + 0 : Number.NaN;
  if (!Number.isFinite(value)) {
    const digits = /,\d{3}(?!\d)/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
    const better = digits !== bare && plainNumber.test(digits) ? digits : undefined;
    const hint = better ? `write ${better}` : `write ${field.example}`;
    return err({ message: `${quoted(text)} is no number: ${hint}.`, ...(better ? { fix: better } : {}) });
  }
  if (field.whole && !Number.isInteger(value)) {
    return err({ message: `${field.name} is a whole number, not ${quoted(text)}.` });
  }
  return canHold(field, comparison, value) ? ok(value) : err({ message: rangeSentence(field) });
}

/** Whether any value of the field's range could pass. What holds for all of them is needless, not wrong. */
function canHold({ min, max }: { min?: number; max?: number }, comparison: Comparison, value: number) {
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  if (comparison === ':') return value >= low && value <= high;
  if (comparison === '<') return low < value;
  if (comparison === '<=') return low <= value;
  return comparison === '>' ? high > value : high >= value;
}

function rangeSentence({ name, min, max }: { name: string; min?: number; max?: number }): string {
  if (max === undefined) return `${name} is at least ${counting.format(min ?? 0)}.`;
  return min === undefined
    ? `${name} is at most ${counting.format(max)}.`
    : `${name} goes from ${counting.format(min)} to ${counting.format(max)}.`;
}

function readChoice({ name, options }: SearchField & { kind: 'choice' }, text: string): ReadValue {
  const wanted = foldName(text.slice(0, 100));
  const found = options.find(
    ({ value, also }) => foldName(value) === wanted || also?.some((other) => foldName(other) === wanted),
  );
  if (found) return ok(found.value);
  const values = options.map(({ value }) => value);
  const near = nearest(text, values);
  return err({
    message: `${name}: takes ${listing.format(values)}, not ${quoted(text)}.${near ? ` Did you mean ${near}?` : ''}`,
    ...(near ? { fix: near } : {}),
  });
}

function readRatio(text: string): ReadValue {
  const [, width, height] = /^0*([1-9]\d{0,4})[:x/]0*([1-9]\d{0,4})$/i.exec(text) ?? [];
  return width && height
    ? ok(`${width}:${height}`)
    : err({ message: `${quoted(text)} is no ratio: write 16:9, width to height.` });
}

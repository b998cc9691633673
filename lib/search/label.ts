import { dateInWords } from './dates';
import { findField, type SearchField } from './fields';
import type { Clause } from './query';

const counting = new Intl.NumberFormat('en', { maximumFractionDigits: 10, useGrouping: false });

/** A clause in plain words, for a chip: "steps over 30", "not “dog”", "in the trash". */
export function clauseLabel(clause: Clause, fields: readonly SearchField[]): string {
  const label = plainLabel(clause, fields);
  if (!clause.not) return label;
  return label.startsWith('with ') ? `without ${label.slice('with '.length)}` : `not ${label}`;
}

/** The same without its negation. */
export function plainLabel(clause: Clause, fields: readonly SearchField[]): string {
  if (clause.kind === 'word') return clause.prefix ? `“${clause.text}…”` : `“${clause.text}”`;
  if (clause.kind === 'phrase') return `“${clause.text}”`;
  const field = findField(fields, clause.field);
  const name = field?.label ?? clause.field;
  const value = valueLabel(clause.value, field);
  if (clause.field === 'has') return `with ${value}`;
  const before = name === '' ? '' : `${name} `;
  switch (clause.comparison) {
    case ':':
      return `${before}${value}`;
    case '<':
      return `${before}under ${value}`;
    case '<=':
      return `${before}${value} or less`;
    case '>':
      return `${before}over ${value}`;
    case '>=':
      return `${before}${value} or more`;
  }
}

function valueLabel(value: string | number, field: SearchField | undefined): string {
  if (typeof value === 'number') return `${field?.unit === 'usd' ? '$' : ''}${counting.format(value)}`;
  if (field?.kind === 'date') return dateInWords(value);
  return field ? optionOf(field, value) : value;
}

/** What a field's value is called: `webp` → "WebP". */
export function optionLabel(fields: readonly SearchField[], name: string, value: string): string {
  const field = findField(fields, name);
  return field ? optionOf(field, value) : value;
}

const optionOf = (field: SearchField, value: string): string =>
  (field.kind === 'choice' && field.options.find((one) => one.value === value)?.label) || value;

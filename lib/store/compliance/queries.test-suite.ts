import type { Clause, Query } from '@/lib/search/query';

export const everything: Query = { clauses: [] };

export const where = (...clauses: readonly Clause[]): Query => ({ clauses });
export const word = (text: string, not = false): Clause => ({ kind: 'word', text, prefix: false, not });
export const prefix = (text: string): Clause => ({ kind: 'word', text, prefix: true, not: false });
export const phrase = (text: string): Clause => ({ kind: 'phrase', text, not: false });
export const is = (field: string, value: string | number, not = false): Clause => ({
  kind: 'field',
  field,
  comparison: ':',
  value,
  not,
});
export const than = (field: string, comparison: '<' | '<=' | '>' | '>=', value: number): Clause => ({
  kind: 'field',
  field,
  comparison,
  value,
  not: false,
});

import type { GridChoice } from '@/lib/comparison/grid';

/** As many as stand beside each other. */
export const mostTogether = 9;

export const views = ['pictures', 'table', 'differences'] as const;
export type CompareView = (typeof views)[number];

export const cellSizes = ['small', 'medium', 'large'] as const;
export type CellSize = (typeof cellSizes)[number];

/** How a comparison is looked at: all of it is in the address, so that a link shows what its sender saw. */
export interface Look extends GridChoice {
  readonly view: CompareView;
  /** The members that were chosen, by their index, in the order they were chosen. */
  readonly of: readonly number[];
  readonly size: CellSize;
}

/** What an address asks for. Without a wish the pictures where they fit beside each other, else the table. */
export function readLook(query: Pick<URLSearchParams, 'get'>, members: number): Look {
  const usual = members > mostTogether ? 'table' : 'pictures';
  const chosen = numbers(query.get('of')).filter((index) => index < members);
  return {
    view: views.find((view) => view === query.get('view')) ?? usual,
    of: [...new Set(chosen)].slice(0, mostTogether),
    rows: numbers(query.get('rows'))[0],
    columns: numbers(query.get('columns'))[0],
    at: numbers(query.get('at')),
    size: cellSizes.find((size) => size === query.get('size')) ?? 'medium',
  };
}

/** The same as the part of an address behind the path. Always names the view, so that it is a link to it. */
export function lookQuery({ view, of, rows, columns, at, size }: Look): string {
  const query = new URLSearchParams({ view });
  const add = (key: string, values: readonly (number | undefined)[]) => {
    const there = values.filter((value) => value !== undefined);
    if (there.length > 0) query.set(key, there.join('.'));
  };
  add('of', of);
  add('rows', [rows]);
  add('columns', [columns]);
  add('at', at.some((place) => place > 0) ? at : []);
  if (size !== 'medium') query.set('size', size);
  return `?${query}`;
}

/** Takes a member into the choice or out of it. Unchanged when there is no room. */
export function toggled(of: readonly number[], index: number): readonly number[] {
  if (of.includes(index)) return of.filter((other) => other !== index);
  return of.length < mostTogether ? [...of, index] : of;
}

const numbers = (text: string | null): readonly number[] =>
  (text ?? '')
    .split('.')
    .filter((part) => /^\d{1,4}$/.test(part))
    .map(Number);

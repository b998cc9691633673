import type { Clause } from '@/lib/search/query';

/** One thing to filter by, with the exact number of results that have it. */
export interface FilterOption {
  readonly clause: Clause & { kind: 'field' };
  readonly label: string;
  readonly count: number;
}

export interface FilterGroup {
  readonly label: string;
  /** Whether choosing one gives up the other: a picture is of one model, but has many tags. */
  readonly pick: 'one' | 'many';
  readonly options: readonly FilterOption[];
}

import type { Facets } from '../search/facets';
import type { Query } from '../search/query';
import type { Cursor, Generation } from './generation-contract';

/**
 * Whose generations, and which of them. Those in the trash are left out unless the query says `in:trash`. A query with a
 * field the store does not know finds nothing by that clause: the parser has told the person before.
 */
export interface GalleryQuery {
  readonly owner: string;
  readonly query: Query;
  /** How many minutes east of UTC the clock is that dates in the query mean; UTC without. */
  readonly zoneMinutes?: number;
}

/** A stretch of time with its results, newest first: a local day, or a part of one where a day has more than 1000. */
export interface TimelineBucket {
  /** Milliseconds since the epoch; from ≤ createdAt < to. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Sum of width / height over its results: what a justified layout needs to know how high it will be. */
  readonly ratioSum: number;
}

export interface Timeline {
  readonly total: number;
  /** The `change` it was counted at. */
  readonly change: number;
  readonly buckets: readonly TimelineBucket[];
}

/** Collections by their id. */
export interface CountedFacets extends Facets {
  /** The `change` they were counted at. */
  readonly change: number;
}

export interface PastPrompt {
  readonly text: string;
  readonly model: string;
  /** The newest generation with this prompt. */
  readonly id: string;
  readonly createdAt: number;
}

/** Looking through the gallery, newest first by (createdAt, order of arrival within a millisecond). */
export interface GalleryStore {
  /** Strictly before the cursor, and `from` ≤ createdAt < `to` where given. */
  page(
    query: GalleryQuery & { before?: Cursor; from?: number; to?: number; limit: number },
  ): Promise<readonly Generation[]>;
  /** As `page`, ids alone. */
  ids(
    query: GalleryQuery & { before?: Cursor; from?: number; to?: number; limit: number },
  ): Promise<readonly string[]>;
  count(query: GalleryQuery): Promise<number>;
  /** Days are those of the query's zone. */
  timeline(query: GalleryQuery): Promise<Timeline>;
  facets(query: GalleryQuery): Promise<CountedFacets>;
  /** The results beside one, also when that one is no result itself (any more). */
  neighbours(
    query: GalleryQuery & { id: string },
  ): Promise<{ newer: Generation | undefined; older: Generation | undefined }>;
  /** Different prompts, the newest use first. Looks at the newest 20,000 results at most. */
  prompts(query: GalleryQuery & { limit: number }): Promise<readonly PastPrompt[]>;
}

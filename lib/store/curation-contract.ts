import type { ParamValue } from '../models/settings';
import type { Query } from '../search/query';

/** How many stars; 0 is not rated. */
export type Rating = 0 | 1 | 2 | 3 | 4 | 5;

/** The generations that are meant: named, or all results of a search but some. */
export type Target =
  | { readonly ids: readonly string[] }
  | { readonly query: Query; readonly zoneMinutes?: number; readonly except?: readonly string[] };

export interface CurationPatch {
  readonly favourite?: boolean;
  readonly rejected?: boolean;
  readonly rating?: Rating;
}

/** How many generations are different now, and the token that puts them back. */
export interface Curated {
  readonly changed: number;
  readonly undo: string;
}

export interface Tag {
  readonly name: string;
  /** Generations that carry it, those in the trash too. */
  readonly count: number;
}

/**
 * Order that people make. Every change of many is one act: it happens to all or, after a crash, to none, other writers go on
 * meanwhile, and it can be undone exactly for as long as the journal holds it (see `undo`).
 */
export interface CurationStore {
  set(owner: string, target: Target, patch: CurationPatch): Promise<Curated>;
  /** Names are trimmed, NFC, at most 60 characters, the same in any case; the first spelling stays. Throws for others. */
  tag(owner: string, target: Target, add: readonly string[], remove: readonly string[]): Promise<Curated>;
  collect(owner: string, target: Target, collectionId: string, how: 'add' | 'remove'): Promise<Curated>;
  /** The same for good: not to be undone, and pushing nothing out of the journal that is. For what no person did by hand. */
  readonly forGood: Pick<CurationStore, 'set' | 'tag' | 'collect'>;
  trash(owner: string, target: Target, at: number): Promise<Curated>;
  /** Out of the trash. A target by query means those in the trash, whether it says `in:trash` or not. */
  restore(owner: string, target: Target): Promise<Curated>;
  /**
   * Puts back what one act changed, but for what has been changed again since. Undefined for a token the journal no longer
   * holds: it keeps the newest 50 acts, of 2,500,000 changes altogether (the newest act always).
   */
  undo(owner: string, token: string): Promise<{ readonly changed: number } | undefined>;
  /** By name. */
  tags(owner: string): Promise<readonly Tag[]>;
  /** False when there is another tag of the new name (in any case) or none of the old. */
  renameTag(owner: string, from: string, to: string): Promise<boolean>;
  /**
   * Deletes for good what has been in the trash since before `olderThan`, all of it without; of `ids` alone where given, and
   * never what is not in the trash; at most `limit` (100) generations at a time, so that nobody waits: call again while
   * `remaining`. What is under way or unconfirmed stays; `left` is how many of those there
   * are. `unreferenced` are pictures nothing refers to any more: their rows are gone, their bytes may go
   * (`ImageRecordStore.unreferenced` has them until that is done).
   */
  emptyTrash(query: { owner: string; olderThan?: number; ids?: readonly string[]; limit?: number }): Promise<{
    readonly deleted: number;
    readonly left: number;
    readonly remaining: boolean;
    readonly unreferenced: readonly string[];
  }>;
  /** Who has something in the trash since before `olderThan`. */
  trashOwners(olderThan: number): Promise<readonly string[]>;
  /** How many are in the trash. */
  trashed(owner: string): Promise<number>;
  /** How many bytes of originals nothing outside the trash shows. Takes long where much is in it. */
  trashedBytes(owner: string): Promise<number>;
}

export interface Collection {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  /** Its generations outside the trash. */
  readonly count: number;
}

/** Names are trimmed, not empty, at most 120 characters. Throws for others. Two of one name are allowed. */
export interface CollectionStore {
  list(owner: string): Promise<readonly Collection[]>;
  /** Which collections each of these generations is in, also in the trash: ids by id, nothing for those in none. */
  holding(owner: string, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The one there is where the id is known; undefined where it is somebody else's. */
  create(row: {
    id: string;
    owner: string;
    name: string;
    createdAt: number;
  }): Promise<Collection | undefined>;
  rename(owner: string, id: string, name: string): Promise<boolean>;
  /** The collection alone; its pictures stay. */
  delete(owner: string, id: string): Promise<boolean>;
}

export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** As it stands in the search box. */
  readonly text: string;
  readonly createdAt: number;
}

export interface Preset {
  readonly id: string;
  readonly name: string;
  readonly model: string;
  /** Any part of a model's parameters. */
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly createdAt: number;
}

/** Named things of one kind, by name. `put` creates or replaces by id; false where the id is somebody else's. */
export interface NamedStore<Row> {
  list(owner: string): Promise<readonly Row[]>;
  put(owner: string, row: Row): Promise<boolean>;
  delete(owner: string, id: string): Promise<boolean>;
}

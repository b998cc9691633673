/** A collection as somebody sees it to whom it is granted. */
export interface Granted {
  readonly collectionId: string;
  /** Whose it is. */
  readonly owner: string;
  readonly name: string;
  /** Its results that are made and outside the trash. */
  readonly count: number;
  readonly grantedAt: number;
}

/**
 * Collections that are shown to others of the studio. People are named by the owner of their rows. A grant ends with its
 * collection.
 */
export interface GrantStore {
  /** Who may see each of this owner's collections, by its id; nothing for those nobody else sees. */
  given(owner: string): Promise<ReadonlyMap<string, readonly string[]>>;
  /**
   * From now on these may see a collection, and nobody else. Who could before keeps the time of it. False when this owner
   * has no such collection.
   */
  give(owner: string, collectionId: string, grantees: readonly string[], at: number): Promise<boolean>;
  /** What others show to somebody, the newest grant first. */
  received(grantee: string): Promise<readonly Granted[]>;
  /** One of the same. */
  find(grantee: string, collectionId: string): Promise<Granted | undefined>;
  /** Ends all that somebody was shown, and all that they showed. */
  forget(person: string): Promise<void>;
}

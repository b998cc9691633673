import type { GenerationState } from '../generation/state';
import type { BudgetStore } from './budget-contract';
import type { ComparisonStore } from './comparison-contract';
import type { CollectionStore, CurationStore, NamedStore, Preset, SavedSearch } from './curation-contract';
import type { GalleryStore } from './gallery-contract';
import type {
  Cost,
  Cursor,
  ForeignGeneration,
  Generation,
  GenerationPatch,
  ImageRecord,
  Provider,
} from './generation-contract';
import type { GrantStore } from './grant-contract';
import type { ImageRecordStore, UploadStore } from './image-contract';
import type { LedgerStore } from './ledger-contract';
import type { Verification } from './provenance-contract';
import type { RunStore } from './run-contract';
import type { ShareStore } from './share-contract';

// What the stores speak of stands in a file of its own, so that each noun's contract can name it too.
export type {
  Cost,
  Cursor,
  ForeignGeneration,
  Generation,
  GenerationPatch,
  ImageRecord,
  NewGeneration,
  Provider,
  Ticket,
} from './generation-contract';

/**
 * What the studio keeps, apart from where. Every implementation passes the one suite in `compliance/`. Times are
 * milliseconds since the epoch, money is US dollars, ids are UUIDv7.
 */
export interface GenerationStore extends RunStore {
  get(id: string): Promise<Generation | undefined>;
  /** Newest first by (createdAt, id), strictly before the cursor, without the deleted ones. */
  page(query: { owner: string; before?: Cursor; limit: number }): Promise<readonly Generation[]>;
  /** In order of `change`, also deleted ones, for catching up after a reconnect. */
  changedSince(query: { owner: string; change: number; limit: number }): Promise<readonly Generation[]>;
  lastChange(): Promise<number>;
  /** Whether so many changed at once since this one that they are not told one by one: lists are loaded afresh. */
  resetSince(change: number): Promise<boolean>;
  inState(states: readonly GenerationState[], provider: Provider): Promise<readonly Generation[]>;
  /** Queued rows that may be sent by `now`, oldest first. */
  runnable(query: { provider: Provider; now: number; limit: number }): Promise<readonly Generation[]>;
  /** The earliest `notBefore` of a queued row after `now`. */
  nextDue(query: { provider: Provider; now: number }): Promise<number | undefined>;
  /**
   * Compare-and-swap: moves the row only if it is still in state `from` (and the step is in the transition table,
   * else throws), and to `submitting` only outside the trash. Undefined when somebody else
   * was faster. `from === to` patches without a step.
   */
  move(
    id: string,
    from: GenerationState,
    to: GenerationState,
    patch?: GenerationPatch,
  ): Promise<Generation | undefined>;
  /** saving → succeeded with its pictures and, when a cost is known, one ledger entry; one transaction. */
  succeed(
    id: string,
    outcome: {
      images: readonly ImageRecord[];
      finishedAt: number;
      cost: Cost | null;
      inferenceSeconds: number | null;
    },
  ): Promise<Generation | undefined>;
  /** Into the trash; `null` takes it out again. */
  setDeleted(id: string, at: number | null): Promise<Generation | undefined>;
  /** Keeps what sending it again has shown; the newest one stands. */
  setVerification(id: string, verification: Verification): Promise<Generation | undefined>;
  /** For each of these pictures the youngest one outside the trash that shows it, by hash; nothing where none does. */
  showing(owner: string, hashes: readonly string[]): Promise<ReadonlyMap<string, Generation>>;
  /** Those that were made from this one, newest first. */
  madeFrom(id: string): Promise<readonly Generation[]>;
  /** Succeeded reproductions, oldest first, that finished after their original was last compared with one. */
  unverified(): Promise<readonly Generation[]>;
  /**
   * Takes in what another studio made: finished ones alone, with pictures and order (its tags, not its collections). A known id
   * (or run and index) is left as it is. Nothing is written to the ledger, because nothing was paid here.
   */
  adopt(rows: readonly ForeignGeneration[]): Promise<{ readonly added: readonly string[] }>;
  /** Median wall seconds from submit to finish over the newest `sample` successes, and mean cost, per provider and model. */
  history(query: { provider: Provider; model: string; sample: number }): Promise<{
    count: number;
    medianSeconds: number | null;
    meanUsd: number | null;
  }>;
}

export interface Store {
  readonly generations: GenerationStore;
  readonly gallery: GalleryStore;
  readonly curation: CurationStore;
  readonly collections: CollectionStore;
  readonly grants: GrantStore;
  readonly comparisons: ComparisonStore;
  readonly shares: ShareStore;
  readonly searches: NamedStore<SavedSearch>;
  readonly presets: NamedStore<Preset>;
  readonly images: ImageRecordStore;
  readonly uploads: UploadStore;
  readonly ledger: LedgerStore;
  readonly budgets: BudgetStore;
  /** Called after each committed change of a generation in this process. Returns the unsubscribe function. */
  onChange(listener: (generation: Generation) => void): () => void;
  /** Called instead when so many changed at once that lists had better be loaded afresh (see `resetSince`). */
  onReset(listener: () => void): () => void;
  close(): Promise<void>;
}

export type Variant = 'original' | 'large' | 'small';

/** Bytes by content hash. Originals are byte-exact for ever; `large` and `small` are WebP and can be rebuilt. */
export interface BlobStore {
  /**
   * Durable when it resolves (temporary file, fsync, rename). Writing what is there already is no error. `sameAs` is the
   * path of a durable file with these very bytes, which need not be written a second time where the disk can link.
   */
  put(hash: string, variant: Variant, bytes: Uint8Array, sameAs?: string): Promise<void>;
  read(hash: string, variant: Variant): Promise<Uint8Array | undefined>;
  /** `range` is inclusive. */
  open(
    hash: string,
    variant: Variant,
    range?: { start: number; end: number },
  ): Promise<{ stream: ReadableStream<Uint8Array>; size: number } | undefined>;
  stat(hash: string, variant: Variant): Promise<{ size: number } | undefined>;
  delete(hash: string, variant: Variant): Promise<void>;
  /** Bytes left where the pictures go; Infinity where that has no meaning. */
  freeBytes(): Promise<number>;
}

/**
 * Pictures that arrived and are not yet in the gallery. The name carries the generation's id, so that a process that
 * died between writing the bytes and writing the row finds them again.
 */
export interface Inbox {
  /** Durable when it resolves, to the path of the file. */
  land(generationId: string, index: number, bytes: Uint8Array): Promise<string>;
  /** The landed pictures of one generation, by index. */
  read(generationId: string): Promise<readonly Uint8Array[]>;
  list(): Promise<readonly string[]>;
  clear(generationId: string): Promise<void>;
  /** Moves bytes that are no picture out of the way, where a person can find them. */
  setAside(generationId: string): Promise<void>;
}

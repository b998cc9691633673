import type { BudgetStore } from './budget-contract';
import type { ComparisonStore, NewComparison } from './comparison-contract';
import type { ForeignGeneration, Generation, GenerationStore, Store } from './contract';
import type { CollectionStore, CurationStore, NamedStore, Preset, SavedSearch } from './curation-contract';
import type { GalleryStore } from './gallery-contract';
import type { ImageRecord } from './generation-contract';
import type { GrantStore } from './grant-contract';
import type { LedgerStore } from './ledger-contract';
import type { NewShare, ShareStore } from './share-contract';

/** A method whose owner, its first parameter or a part of it, is filled in. */
type Bound<Method> = Method extends (
  query: infer Query extends { owner: string },
  ...rest: infer Rest
) => infer Answer
  ? (query: Omit<Query, 'owner'>, ...rest: Rest) => Answer
  : Method extends (owner: string, ...rest: infer Rest) => infer Answer
    ? (...rest: Rest) => Answer
    : never;
type Own<Methods, Names extends keyof Methods = keyof Methods> = {
  readonly [Name in Names]: Bound<Methods[Name]>;
};

/**
 * The store as one person has it: theirs is all there is. No method takes an owner, so none can be given the wrong one, and
 * what the store can do without asking whose it is (the queue's work, a stranger's link) is not here.
 */
export interface OwnStore {
  readonly generations: Own<GenerationStore, 'page' | 'changedSince' | 'showing'> &
    Pick<GenerationStore, 'get' | 'setDeleted' | 'madeFrom' | 'lastChange' | 'resetSince'> & {
      /** Whether an id that came from elsewhere is that of somebody else here. */
      isOthers(id: string): Promise<boolean>;
      adopt(rows: readonly Omit<ForeignGeneration, 'owner'>[]): ReturnType<GenerationStore['adopt']>;
    };
  readonly gallery: Own<GalleryStore>;
  readonly curation: Own<Omit<CurationStore, 'forGood' | 'emptyTrash' | 'trashOwners'>> & {
    readonly forGood: Own<CurationStore['forGood']>;
  };
  readonly collections: Own<CollectionStore>;
  /** What this one shows to others. What others show is not the store's to open (`lib/sharing/granted.ts`). */
  readonly grants: Own<GrantStore, 'given' | 'give'>;
  readonly comparisons: Own<
    ComparisonStore,
    'get' | 'generations' | 'list' | 'rename' | 'pause' | 'delete' | 'restore'
  > & {
    pick(
      comparison: Omit<NewComparison, 'owner'>,
      ids: readonly string[],
    ): ReturnType<ComparisonStore['pick']>;
    readonly votes: Own<ComparisonStore['votes']>;
  };
  readonly shares: Own<
    ShareStore,
    'get' | 'list' | 'change' | 'revoke' | 'forgetEnded' | 'renew' | 'members' | 'pictures'
  > & {
    create(share: Omit<NewShare, 'owner'>, tokenHash: string): ReturnType<ShareStore['create']>;
  };
  readonly searches: Own<NamedStore<SavedSearch>>;
  readonly presets: Own<NamedStore<Preset>>;
  readonly images: {
    get(hash: string): Promise<ImageRecord | undefined>;
    put(record: ImageRecord, at: number): Promise<void>;
    recent(limit: number): Promise<readonly ImageRecord[]>;
  };
  readonly ledger: Own<LedgerStore, 'recent'>;
  readonly budgets: Own<BudgetStore, 'allowances'>;
  /** Of this owner's generations alone. */
  onChange(listener: (generation: Generation) => void): () => void;
  onReset: Store['onReset'];
}

/** Fills in the owner everywhere. */
export function ownStore(store: Store, owner: string): OwnStore {
  const {
    generations,
    gallery,
    curation,
    collections,
    grants,
    comparisons,
    shares,
    images,
    ledger,
    budgets,
  } = store;
  const get = async (id: string) => {
    const found = await generations.get(id);
    return found?.owner === owner ? found : undefined;
  };
  const named = <Row>(rows: NamedStore<Row>): Own<NamedStore<Row>> => ({
    list: () => rows.list(owner),
    put: (row) => rows.put(owner, row),
    delete: (id) => rows.delete(owner, id),
  });
  return {
    generations: {
      get,
      isOthers: async (id) => ((await generations.get(id))?.owner ?? owner) !== owner,
      page: (query) => generations.page({ ...query, owner }),
      changedSince: (query) => generations.changedSince({ ...query, owner }),
      showing: (hashes) => generations.showing(owner, hashes),
      // Numbers alone, which say nothing of anybody's pictures.
      lastChange: generations.lastChange,
      resetSince: generations.resetSince,
      setDeleted: async (id, at) => (await get(id)) && generations.setDeleted(id, at),
      madeFrom: async (id) => (await generations.madeFrom(id)).filter((made) => made.owner === owner),
      adopt: (rows) => generations.adopt(rows.map((row) => ({ ...row, owner }))),
    },
    gallery: {
      page: (query) => gallery.page({ ...query, owner }),
      ids: (query) => gallery.ids({ ...query, owner }),
      count: (query) => gallery.count({ ...query, owner }),
      timeline: (query) => gallery.timeline({ ...query, owner }),
      facets: (query) => gallery.facets({ ...query, owner }),
      neighbours: (query) => gallery.neighbours({ ...query, owner }),
      prompts: (query) => gallery.prompts({ ...query, owner }),
    },
    curation: {
      set: (target, patch) => curation.set(owner, target, patch),
      tag: (target, add, remove) => curation.tag(owner, target, add, remove),
      collect: (target, id, how) => curation.collect(owner, target, id, how),
      forGood: {
        set: (target, patch) => curation.forGood.set(owner, target, patch),
        tag: (target, add, remove) => curation.forGood.tag(owner, target, add, remove),
        collect: (target, id, how) => curation.forGood.collect(owner, target, id, how),
      },
      trash: (target, at) => curation.trash(owner, target, at),
      restore: (target) => curation.restore(owner, target),
      undo: (token) => curation.undo(owner, token),
      tags: () => curation.tags(owner),
      renameTag: (from, to) => curation.renameTag(owner, from, to),
      trashed: () => curation.trashed(owner),
      trashedBytes: () => curation.trashedBytes(owner),
    },
    collections: {
      list: () => collections.list(owner),
      holding: (ids) => collections.holding(owner, ids),
      create: (row) => collections.create({ ...row, owner }),
      rename: (id, name) => collections.rename(owner, id, name),
      delete: (id) => collections.delete(owner, id),
    },
    grants: {
      given: () => grants.given(owner),
      give: (collectionId, grantees, at) => grants.give(owner, collectionId, grantees, at),
    },
    comparisons: {
      pick: (comparison, ids) => comparisons.pick({ ...comparison, owner }, ids),
      get: (id) => comparisons.get(owner, id),
      generations: (id) => comparisons.generations(owner, id),
      list: (query) => comparisons.list({ ...query, owner }),
      rename: (id, title) => comparisons.rename(owner, id, title),
      pause: (id, at) => comparisons.pause(owner, id, at),
      delete: (id, at) => comparisons.delete(owner, id, at),
      restore: (id) => comparisons.restore(owner, id),
      votes: {
        add: (id, vote) => comparisons.votes.add(owner, id, vote),
        undo: (id, voteId) => comparisons.votes.undo(owner, id, voteId),
        list: (id) => comparisons.votes.list(owner, id),
        clear: (id) => comparisons.votes.clear(owner, id),
      },
    },
    shares: {
      create: (share, tokenHash) => shares.create({ ...share, owner }, tokenHash),
      get: (id, now) => shares.get(owner, id, now),
      list: (now) => shares.list(owner, now),
      change: (id, patch) => shares.change(owner, id, patch),
      revoke: (id, at) => shares.revoke(owner, id, at),
      forgetEnded: (now) => shares.forgetEnded(owner, now),
      renew: (id, tokenHash) => shares.renew(owner, id, tokenHash),
      members: (subject, limit) => shares.members(owner, subject, limit),
      pictures: (subject, limit) => shares.pictures(owner, subject, limit),
    },
    searches: named(store.searches),
    presets: named(store.presets),
    images: {
      get: (hash) => images.find(owner, hash),
      put: (record, at) => images.keep(owner, record, at),
      recent: (limit) => images.recent(owner, limit),
    },
    ledger: { recent: (limit, before) => ledger.recent(owner, limit, before) },
    budgets: { allowances: (query) => budgets.allowances({ ...query, owner }) },
    onChange: (listener) =>
      store.onChange((generation) => {
        if (generation.owner === owner) listener(generation);
      }),
    onReset: store.onReset,
  };
}

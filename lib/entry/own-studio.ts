import 'server-only';
import type { Access } from '../access/access';
import { emptyTrashOnce } from '../jobs/empty-trash';
import { type OwnRunner, ownRunner } from '../jobs/own-runner';
import { type GrantedTo, grantedTo } from '../sharing/granted';
import { type OwnStore, ownStore } from '../store/own-store';
import type { Studio } from '../studio';

type Emptied = { readonly deleted: number; readonly left: number; readonly remaining: boolean };

/**
 * The studio as one person has it. Whatever is asked or done for somebody goes through this: what takes no account of whose
 * it is cannot be reached from here, so that a check that is forgotten does not compile.
 */
export interface OwnStudio extends Pick<Studio, 'env' | 'log' | 'provider' | 'apiUrl' | 'blobs'> {
  readonly access: Access;
  readonly store: OwnStore;
  readonly runner: OwnRunner;
  /** What others show to this one. */
  readonly granted: GrantedTo;
  /** Who else has an account; nobody where there are none. */
  others(): ReturnType<Studio['accounts']['others']>;
  readonly imports: ReturnType<Studio['imports']['of']>;
  /** A part of what is in the trash, or of `ids` in it, goes for good, with the bytes nothing refers to any more. */
  emptyTrash(query: { readonly ids?: readonly string[] }): Promise<Emptied>;
}

export function ownStudio(studio: Studio, access: Access): OwnStudio {
  const { owner } = access;
  const { env, log, provider, apiUrl, store, blobs, imports, accounts } = studio;
  return {
    access,
    env,
    log,
    provider,
    apiUrl,
    blobs,
    store: ownStore(store, owner),
    runner: ownRunner(studio, owner),
    granted: grantedTo(store, owner),
    others: () => accounts.others(owner),
    imports: imports.of(owner),
    emptyTrash: (query) => emptyTrashOnce(studio, { ...query, owner }),
  };
}

import type { ActionResult } from '@/lib/actions/action-result';
import type { CollectionView } from '../curation/actions';

/** What can be done with collections themselves. The page passes the server actions. */
export interface CollectionActions {
  readonly create: (wish: { readonly name: string }) => Promise<ActionResult<CollectionView>>;
  readonly rename: (wish: { readonly id: string; readonly name: string }) => Promise<ActionResult<null>>;
  readonly remove: (wish: { readonly id: string }) => Promise<ActionResult<null>>;
  /** From now on these see it, by `owner`, and nobody else does. */
  readonly grant: (wish: {
    readonly id: string;
    readonly people: readonly string[];
  }) => Promise<ActionResult<null>>;
}

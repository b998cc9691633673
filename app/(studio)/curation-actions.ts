import { createCollection, listCollections } from '@/app/actions/collections';
import { compareResults } from '@/app/actions/comparisons';
import { collect, count, mark, restore, tag, tags, trash, undo } from '@/app/actions/curation';
import { promote } from '@/app/actions/reproduce';
import { createShare } from '@/app/actions/shares';
import type { CurationActions } from '@/components/gallery/curation/actions';

/** The server actions, by the names the components know them by. */
export const curationActions: CurationActions = {
  mark,
  tag,
  collect,
  trash,
  restore,
  undo,
  count,
  tags,
  collections: listCollections,
  createCollection,
  compare: compareResults,
  share: createShare,
  promote,
};

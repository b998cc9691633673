import { type Kysely, sql } from 'kysely';
import type { Read } from '../background';
import type { ChangeFeed } from '../change-feed';
import type { CurationStore } from '../curation-contract';
import { rememberBy } from '../gallery/cache';
import type { Seeker } from '../gallery/seeker';
import { foldName } from '../names';
import type { Schema } from '../schema';
import { findTag, renameTag, tagId } from '../tag-rows';
import { type Acts, createActs } from './acts';
import type { Edit } from './changes';
import { emptyTrash } from './empty-trash';
import { trashed, trashedBytes } from './trashed';

export function curation(
  db: Kysely<Schema>,
  seeker: Seeker,
  changes: ChangeFeed,
  count: Read,
  lastChange: () => Promise<number>,
): CurationStore {
  const bytesOf = rememberBy(lastChange, ({ owner }) => trashedBytes(count, owner));
  const acts = createActs(db, seeker, changes);
  const attribute = (field: Edit['field'], after: number | null): Edit => ({ field, subject: '', after });
  const editing = (perform: Acts['perform']): CurationStore['forGood'] => ({
    set: (owner, target, { favourite, rejected, rating }) =>
      perform(owner, target, 'asked', [
        ...(favourite === undefined ? [] : [attribute('favourite', Number(favourite))]),
        ...(rejected === undefined ? [] : [attribute('rejected', Number(rejected))]),
        ...(rating === undefined ? [] : [attribute('rating', rating)]),
      ]),
    async tag(owner, target, add, remove) {
      const edits = new Map<number, Edit>();
      for (const name of remove) {
        const subject = await findTag(db, owner, name);
        if (subject !== undefined) edits.set(subject, { field: 'tag', subject, after: null });
      }
      for (const name of add) {
        const subject = await tagId(db, owner, name);
        edits.set(subject, { field: 'tag', subject, after: 1 });
      }
      return perform(owner, target, 'asked', [...edits.values()]);
    },
    async collect(owner, target, collectionId, how) {
      const own = await db
        .selectFrom('collections')
        .select('id')
        .where('owner', '=', owner)
        .where('id', '=', collectionId)
        .executeTakeFirst();
      const edit: Edit = { field: 'collection', subject: collectionId, after: how === 'add' ? 1 : null };
      return perform(owner, own ? target : { ids: [] }, 'asked', [edit]);
    },
  });
  return {
    ...editing(acts.perform),
    forGood: editing(acts.performForGood),
    trash: (owner, target, at) => acts.perform(owner, target, 'asked', [attribute('deleted_at', at)]),
    restore: (owner, target) => acts.perform(owner, target, 'trash', [attribute('deleted_at', null)]),
    undo: (owner, token) => acts.undo(owner, token),
    async tags(owner) {
      const { rows } = await sql<{ name: string; count: number }>`
        select name, (select count(*) from tagged where tagged.tag_id = tags.id) as count from tags
        where owner = ${owner} and exists (select 1 from tagged where tagged.tag_id = tags.id) order by folded`.execute(
        db,
      );
      return rows;
    },
    async renameTag(owner, from, to) {
      const renamed = await renameTag(db, owner, foldName(from), to);
      if (renamed) changes.resets.tell();
      return renamed;
    },
    async trashOwners(olderThan) {
      const rows = await db
        .selectFrom('gallery')
        .select('owner')
        .distinct()
        .where('deleted_at', 'is not', null)
        .where('deleted_at', '<', olderThan)
        .execute();
      return rows.map(({ owner }) => owner);
    },
    trashed: (owner) => trashed(count, owner),
    trashedBytes: (owner) => bytesOf({ owner, query: { clauses: [] } }),
    async emptyTrash(query) {
      const emptied = await emptyTrash(db, query);
      if (emptied.deleted > 0) changes.resets.tell();
      return emptied;
    },
  };
}

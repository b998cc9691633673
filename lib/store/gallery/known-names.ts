import { type Kysely, sql } from 'kysely';
import type { ModelSpec } from '@/lib/models/spec';
import { findField } from '@/lib/search/fields';
import { fieldsOf } from '@/lib/search/fields-of';
import type { Query } from '@/lib/search/query';
import { foldName } from '../names';
import type { Schema } from '../schema';

/** What the words of one query stand for in this database. */
export interface Names {
  /** The parameters a field means in the models of the catalogue. */
  keysOf(field: string): readonly string[];
  modelsLike(part: string): readonly string[];
  tagOf(folded: string): number | undefined;
  /** By id or by name. */
  collectionsOf(text: string): readonly string[];
}

/** Reads only what the query asks for. */
export function nameReader(db: Kysely<Schema>, models: readonly ModelSpec[]) {
  const fields = fieldsOf(models);
  return async (owner: string, query: Query): Promise<Names> => {
    const asked = new Set(query.clauses.flatMap((clause) => (clause.kind === 'field' ? [clause.field] : [])));
    const slugs = asked.has('model') ? await usedModels(db) : [];
    const tags = asked.has('tag')
      ? await db.selectFrom('tags').select(['id', 'folded']).where('owner', '=', owner).execute()
      : [];
    const collections = asked.has('collection')
      ? await db.selectFrom('collections').select(['id', 'name']).where('owner', '=', owner).execute()
      : [];
    return {
      keysOf(field) {
        const keys = findField(fields, field)?.keys ?? [];
        return keys.length > 0 ? keys : [field];
      },
      modelsLike(part) {
        const wanted = foldName(part);
        const named = models.filter(({ name }) => foldName(name).includes(wanted)).map(({ slug }) => slug);
        return slugs.filter((slug) => foldName(slug).includes(wanted) || named.includes(slug));
      },
      tagOf: (folded) => tags.find((tag) => tag.folded === folded)?.id,
      collectionsOf: (text) =>
        collections
          .filter(({ id, name }) => id === text || foldName(name) === foldName(text))
          .map(({ id }) => id),
    };
  };
}

/** From one to the next in the index, without reading a million rows for a handful of models. */
async function usedModels(db: Kysely<Schema>): Promise<readonly string[]> {
  const { rows } = await sql<{ model: string }>`
    with recursive used (model) as (
      select min(model) from gallery
      union all
      select (select min(gallery.model) from gallery where gallery.model > used.model) from used where used.model is not null
    ) select model from used where model is not null`.execute(db);
  return rows.map(({ model }) => model);
}

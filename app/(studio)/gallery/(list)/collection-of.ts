import type { Peer } from '@/lib/accounts/views';
import type { OwnStudio } from '@/lib/entry/own-studio';
import type { Query } from '@/lib/search/query';
import { foldName } from '@/lib/store/names';

interface Searched {
  readonly collection: { readonly id: string; readonly name: string };
  /** Everybody else of the studio. */
  readonly people: readonly Peer[];
  /** Who of them sees it, by `owner`. */
  readonly grantees: readonly string[];
}

/** The collection a search asks for, where it asks for nothing else and there is one of that name. */
export async function collectionOf(studio: OwnStudio, { clauses }: Query): Promise<Searched | undefined> {
  const [clause] = clauses;
  if (clauses.length !== 1 || clause?.kind !== 'field' || clause.field !== 'collection' || clause.not)
    return undefined;
  const wanted = String(clause.value);
  const all = await studio.store.collections.list();
  const [collection, ...more] = all.filter(
    ({ id, name }) => id === wanted || foldName(name) === foldName(wanted),
  );
  if (!collection || more.length > 0) return undefined;
  const [people, given] = await Promise.all([studio.others(), studio.store.grants.given()]);
  return { collection, people, grantees: given.get(collection.id) ?? [] };
}

import type { OwnStudio } from '@/lib/entry/own-studio';
import type { Query } from '@/lib/search/query';
import { foldName } from '@/lib/store/names';

/** The collection a search asks for, where it asks for nothing else and there is one of that name. */
export async function collectionOf(
  studio: OwnStudio,
  { clauses }: Query,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const [clause] = clauses;
  if (clauses.length !== 1 || clause?.kind !== 'field' || clause.field !== 'collection' || clause.not)
    return undefined;
  const wanted = String(clause.value);
  const all = await studio.store.collections.list();
  const found = all.filter(({ id, name }) => id === wanted || foldName(name) === foldName(wanted));
  return found.length === 1 ? found[0] : undefined;
}

import { openSources } from '../sources.mjs';

/** The studio's own store: database and queries are those of production. */
export async function loadStore() {
  const sources = await openSources();
  const load = (file) => sources.load(`lib/${file}`);
  const [{ openStore }, { indexEntry }, { firstPosition }, { models }, { parseQuery }, { fieldsOf }] =
    await Promise.all([
      load('store/open-store.ts'),
      load('store/index-entry.ts'),
      load('store/position.ts'),
      load('models/catalog.ts'),
      load('search/parse.ts'),
      load('search/fields-of.ts'),
    ]);
  const fields = fieldsOf(models);
  return { openStore, indexEntry, firstPosition, models, fields, parseQuery, close: sources.close };
}

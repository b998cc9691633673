import { createServer } from 'vite';
import { root } from '../../support/root.mjs';

/** The studio's own store, read as TypeScript by the same Vite the tests use. Database and queries are those of production. */
export async function loadStore() {
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    resolve: { alias: { '@': root } },
  });
  const load = (file) => vite.ssrLoadModule(`/lib/${file}`);
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
  return { openStore, indexEntry, firstPosition, models, fields, parseQuery, close: () => vite.close() };
}

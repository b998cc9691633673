import { createServer } from 'vite';
import { root } from '../support/root.mjs';

/** Reads the studio's own TypeScript by the same Vite the tests use. `load` takes a path from the project's folder. */
export async function openSources() {
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    resolve: { alias: { '@': root } },
  });
  return { load: (file) => vite.ssrLoadModule(`/${file}`), close: () => vite.close() };
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../support/root.mjs';
import { bin, run } from '../support/run.mjs';
import { Stop } from '../support/say.mjs';
import { openStudio } from './studio.mjs';

const files = {
  'package.json': '{"name":"bare","private":true,"type":"module"}',
  // Without its own it takes those of the folder above: the front door, whose policy does not let scripts of a page run that was
  // made while building.
  'next.config.js': 'export default {};',
  'instrumentation.js': 'export function register() {}',
  'app/layout.js': `export const metadata = { title: 'Bare', description: 'The least there is' };
    export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
  'app/page.js': 'export default () => <main><h1>Bare</h1></main>;',
  'app/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
};

/** The least a page of this Next can be, built and started. It lies below the project, so that it uses the same packages. */
export async function openBare() {
  const folder = join(root, 'test-results-bare');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const code = await run(process.execPath, [bin('next'), 'build'], { env, cwd: folder, stdio: 'ignore' });
  if (code !== 0) throw new Stop('The bare page could not be built.');
  const server = await openStudio({}, folder);
  return {
    url: server.url,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

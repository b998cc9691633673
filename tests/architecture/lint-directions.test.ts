import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { mayImport } from './areas';
import { root } from './source-tree';

const singleFiles = [
  'result',
  'failure',
  'clock',
  'env',
  'log',
  'studio',
  'shutdown',
  'provider',
  'instrumentation',
];
const isFolder = (area: string): boolean => !singleFiles.includes(area);
const home = (area: string): string => (/^(app|components)/.test(area) ? area : `lib/${area}`);
const target = (area: string): string => (isFolder(area) ? `${home(area)}/contract` : home(area));

/** A file that imports another area by alias and by relative path, for every pair of areas. */
const pairs = Object.keys(mayImport)
  .filter(isFolder)
  .flatMap((from) =>
    Object.keys(mayImport)
      .filter((to) => to !== from && to !== 'instrumentation' && to !== 'app/sandbox')
      .filter((to) => to !== 'app' || from !== 'app/sandbox')
      .map((to) => ({
        path: `${home(from)}/imports-${to}.ts`,
        text: [
          `import { a } from '@/${target(to)}';`,
          `import type { B } from '${'../'.repeat(home(from).split('/').length)}${target(to)}';`,
          'export const c: B = a;\n',
        ].join('\n'),
        allowed: to === 'result' || (mayImport[from] ?? []).includes(to),
      })),
  );

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({ location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }) }),
  ),
});

/** `path:line` of every import the linter refuses, by the project's own rules, in a folder with the given files. */
function refused(files: readonly { path: string; text: string }[]): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const rule = ['--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...rule, '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const { diagnostics } = reportSchema.parse(JSON.parse(stdout));
  return new Set(diagnostics.map(({ location }) => `${location.path}:${location.start.line}`));
}

const refusals = refused(pairs);

test('the linter refuses every import against the arrows, by alias and by relative path', () => {
  const forbidden = pairs.filter(({ allowed }) => !allowed);
  expect(forbidden.length).toBeGreaterThan(50);
  const missed = forbidden.flatMap(({ path }) =>
    [`${path}:1`, `${path}:2`].filter((line) => !refusals.has(line)),
  );
  expect(missed).toEqual([]);
});

test('the linter refuses nothing the arrows allow', () => {
  const wrongly = pairs
    .filter(({ allowed }) => allowed)
    // Of the actions, access, accounts, bundles, shares and settings in files, components may take what the browser is told only.
    .filter(
      ({ path }) =>
        !/^components\/imports-(access|accounts|actions|bundle|image-metadata|sharing)\.ts$/.test(path),
    )
    // Of the images, settings in files may take how the first bytes are read only.
    .filter(({ path }) => path !== 'lib/image-metadata/imports-images.ts')
    .filter(({ path }) => refusals.has(`${path}:1`) || refusals.has(`${path}:2`));
  expect(wrongly.map(({ path }) => path)).toEqual([]);
});

test('components reach models without the catalogue, and actions by their results', () => {
  const text = (from: string) => `import { a } from '${from}';\nexport const b = a;\n`;
  const lines = refused([
    { path: 'components/a.ts', text: text('@/lib/models/catalog') },
    { path: 'components/b.ts', text: text('@/lib/actions/start-run') },
    { path: 'components/c.ts', text: text('@/lib/actions/action-result') },
    { path: 'components/d.ts', text: text('@/lib/models/spec') },
  ]);
  expect([...lines].sort()).toEqual(['components/a.ts:1', 'components/b.ts:1']);
});

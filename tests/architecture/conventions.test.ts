import { expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { type Source, studioSources } from './source-tree';

const where = (files: readonly Source[], found: (file: Source) => boolean): readonly string[] =>
  files.filter(found).map(({ path }) => path);
const file = (path: string, text = ''): Source => ({ path, text });

const nextDemands =
  /^(app\/(.*\/)?(page|layout|loading|error|global-error|not-found|template|default)\.tsx|app\/(.*\/)?(icon|apple-icon|opengraph-image|sitemap|robots|manifest)\.tsx?|proxy\.ts)$/;
const hasNeedlessDefault = ({ path, text }: Source): boolean =>
  /^export default |\bas default\b/m.test(text) && !nextDemands.test(path);

const namesModel = ({ path, text }: Source): boolean =>
  !path.startsWith('lib/models/catalog/') && models.some(({ slug }) => text.includes(slug));

// `NEXT_RUNTIME` is a constant of the bundler, not a setting: it decides what is compiled at all.
const readsEnvironment = ({ path, text }: Source): boolean =>
  path !== 'lib/env.ts' && /process\.env(?!\.NEXT_RUNTIME\b)/.test(text);

const isCatchAll = ({ path }: Source): boolean => /(^|\/)(utils?|helpers?|misc|index)(\/|\.tsx?$)/.test(path);

test('each rule recognises what it forbids', () => {
  expect(hasNeedlessDefault(file('components/x.tsx', 'export default function X() {}'))).toBe(true);
  expect(hasNeedlessDefault(file('app/(studio)/gallery/page.tsx', 'export default function X() {}'))).toBe(
    false,
  );
  expect(namesModel(file('lib/jobs/x.ts', `if (model === '${models[0]?.slug}')`))).toBe(true);
  expect(readsEnvironment(file('lib/jobs/x.ts', 'process.env.PORT'))).toBe(true);
  expect(readsEnvironment(file('instrumentation.ts', "process.env.NEXT_RUNTIME === 'nodejs'"))).toBe(false);
  expect(isCatchAll(file('lib/utils.ts'))).toBe(true);
  expect(isCatchAll(file('lib/jobs/index.ts'))).toBe(true);
});

test('default exports only where Next.js demands one', () => {
  expect(where(studioSources(), hasNeedlessDefault)).toEqual([]);
});

test('no model is named outside the catalogue', () => {
  expect(models.length).toBeGreaterThan(1);
  expect(where(studioSources(), namesModel)).toEqual([]);
});

test('only lib/env.ts reads the environment', () => {
  expect(where(studioSources(), readsEnvironment)).toEqual([]);
});

test('no catch-all files', () => {
  expect(where(studioSources(), isCatchAll)).toEqual([]);
});

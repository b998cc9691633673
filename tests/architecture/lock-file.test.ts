import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { root } from './source-tree';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});
type Lock = z.infer<typeof lockSchema>;

/** Optional packages, other systems' binaries mostly, that a lock file names without having them: `npm ci` refuses it. */
function missing({ packages }: Lock): readonly string[] {
  const paths = Object.keys(packages);
  return Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)));
}

test('a lock file made where other systems’ packages could not be had is recognised', () => {
  const lock = { packages: { 'node_modules/a': { optionalDependencies: { 'a-darwin': '1.0.0' } } } };
  expect(missing(lock)).toEqual(['a-darwin']);
});

test('the lock file works on every system', () => {
  expect(missing(lockSchema.parse(JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'))))).toEqual(
    [],
  );
});

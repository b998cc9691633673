import { expect, test } from 'vitest';
import { type Source, sources, studioSources } from './source-tree';

const lines = ({ text }: Source): number => text.trimEnd().split('\n').length;
const longerThan = (limit: number, files: readonly Source[]): readonly string[] =>
  files.filter((file) => lines(file) > limit).map((file) => `${file.path}: ${lines(file)}`);

const written = ['app', 'components', 'lib', 'scripts', 'tests'].flatMap((folder) =>
  sources(folder, /\.(tsx?|mjs|css)$/),
);

test('a file of 251 lines is too long', () => {
  const long = { path: 'x.ts', text: 'a\n'.repeat(251) };
  expect(longerThan(250, [long])).toEqual(['x.ts: 251']);
  expect(longerThan(251, [long])).toEqual([]);
});

test('no file is longer than 250 lines, tests included', () => {
  expect(written.length).toBeGreaterThan(100);
  expect(longerThan(250, written)).toEqual([]);
});

test('half of the studio’s files have at most 70 lines', () => {
  const sorted = studioSources()
    .map(lines)
    .sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(70);
});

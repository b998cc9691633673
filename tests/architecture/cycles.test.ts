import { expect, test } from 'vitest';
import { importsOf, type Source, studioSources } from './source-tree';

/** The files of the first circle of imports, those of types too, or undefined. */
function firstCycle(files: readonly Source[]): readonly string[] | undefined {
  const bare = (path: string) => path.replace(/\.tsx?$/, '');
  const edges = new Map(
    files.map((file) => [
      bare(file.path),
      importsOf(file)
        .filter((one) => !one.isPackage)
        .map((one) => one.target),
    ]),
  );
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (finished.has(path)) return undefined;
    for (const target of edges.get(path) ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle) return cycle;
    }
    finished.add(path);
    return undefined;
  };
  for (const path of edges.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

test('a circle of three is found', () => {
  const files = [
    { path: 'lib/a.ts', text: "import { b } from './b';" },
    { path: 'lib/b.ts', text: "import { c } from '@/lib/c';" },
    { path: 'lib/c.ts', text: "import { a } from './a';" },
  ];
  expect(firstCycle(files)).toEqual(['lib/a', 'lib/b', 'lib/c', 'lib/a']);
  expect(firstCycle(files.slice(0, 2))).toBeUndefined();
});

test('no file imports itself by way of others', () => {
  expect(firstCycle(studioSources())).toBeUndefined();
});

import { expect, test } from 'vitest';
import { importsOf, studioSources } from './source-tree';

/** What is no person's: strangers' links, the way in, how it is. Everything else has the studio of whoever asks. */
const wholeStudio =
  /^app\/(s|sandbox|\(door\)|api\/(oembed|health|auth)|actions\/(account|budgets))|^app\/\(studio\)\/(account|people|budget)\/|^lib\/(entry|actions\/define-action)/;

test('only what belongs to nobody reaches the whole studio', () => {
  const reaching = studioSources().filter((file) =>
    importsOf(file).some(({ target }) => target === 'lib/studio'),
  );
  expect(reaching.length).toBeGreaterThan(5);
  const others = reaching.map(({ path }) => path).filter((path) => !/^instrumentation/.test(path));
  expect(others.filter((path) => !wholeStudio.test(path))).toEqual([]);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteSearch, saveSearch } from '@/app/actions/searches';
import type { RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const kept = () => fixture.store.searches.list('local');

test('a search is kept under a name, changed in its place, and deleted', async () => {
  const saved = await saveSearch({ name: 'Cats', text: 'cat' });
  const id = saved.ok ? saved.value.id : '';
  expect(await saveSearch({ id, name: 'Dogs', text: 'dog' })).toMatchObject({ ok: true });
  expect(await kept()).toMatchObject([{ id, name: 'Dogs', text: 'dog' }]);
  expect(await deleteSearch({ id })).toMatchObject({ ok: true });
  expect(await kept()).toEqual([]);
  expect(await deleteSearch({ id })).toMatchObject({ error: { kind: 'notFound' } });
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteSearch, saveSearch } from '@/app/actions/searches';
import { owner, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

test('a search is kept, renamed in its place, deleted and brought back', async () => {
  await saveSearch({ name: 'Client', text: 'tag:client' });
  const [kept] = await fixture.store.searches.list(owner);
  const id = kept?.id ?? '';
  await saveSearch({ id, name: 'For the client', text: 'tag:client' });
  expect(await fixture.store.searches.list(owner)).toMatchObject([{ id, name: 'For the client' }]);
  expect(await deleteSearch({ id })).toMatchObject({ ok: true });
  expect(await deleteSearch({ id })).toMatchObject({ ok: false, error: { kind: 'notFound' } });
  await saveSearch({ id, name: 'For the client', text: 'tag:client' });
  expect(await fixture.store.searches.list(owner)).toMatchObject([{ id, text: 'tag:client' }]);
});

test('a search that no address could carry is refused', async () => {
  expect(await saveSearch({ name: 'All', text: 'cat '.repeat(2000) })).toMatchObject({
    ok: false,
    error: { kind: 'unavailable', message: expect.stringMatching(/^This is too long/) },
  });
  expect(await fixture.store.searches.list(owner)).toEqual([]);
});

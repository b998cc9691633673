import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  createCollection,
  deleteCollection,
  listCollections,
  renameCollection,
} from '@/app/actions/collections';
import { collect } from '@/app/actions/curation';
import type { RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

test('a collection is renamed and deleted; its pictures stay', async () => {
  const row = await fixture.queue('a lighthouse');
  const made = await createCollection({ name: 'Best of' });
  const id = made.ok ? made.value.id : '';
  await collect({ target: { ids: [row.id] }, input: { collectionId: id, how: 'add' } });
  expect(await renameCollection({ id, name: 'Better' })).toMatchObject({ ok: true });
  expect(await listCollections(undefined)).toMatchObject({ value: [{ id, name: 'Better', count: 1 }] });
  expect(await deleteCollection({ id })).toMatchObject({ ok: true });
  expect(await listCollections(undefined)).toEqual({ ok: true, value: [] });
  expect(await fixture.store.generations.get(row.id)).toMatchObject({ deletedAt: null });
  for (const gone of [renameCollection({ id, name: 'Best' }), deleteCollection({ id })]) {
    expect(await gone).toMatchObject({ error: { kind: 'notFound' } });
  }
});

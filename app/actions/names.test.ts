import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCollection, listCollections, renameCollection } from '@/app/actions/collections';
import { tags } from '@/app/actions/curation';
import { refill } from '@/app/actions/refill';
import { saveSearch } from '@/app/actions/searches';
import type { RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

test.each([
  ['half a surrogate pair', 'Best \ud83c of'],
  ['NUL', 'Best\0of'],
  ['a control character', 'Best\u0007of'],
  ['a control character at the end', 'Best of\u001b'],
])('%s is refused in a name and in a search', async (_, text) => {
  const made = await createCollection({ name: 'Best of' });
  const id = made.ok ? made.value.id : '';
  const refused = (field: string) => ({
    error: { kind: 'invalid', fields: { [field]: expect.stringContaining('broken character') } },
  });
  expect(await createCollection({ name: text })).toMatchObject(refused('name'));
  expect(await renameCollection({ id, name: text })).toMatchObject(refused('name'));
  expect(await saveSearch({ name: text, text: 'cat' })).toMatchObject(refused('name'));
  expect(await saveSearch({ name: 'Cats', text })).toMatchObject(refused('text'));
  expect(await listCollections(undefined)).toMatchObject({ value: [{ name: 'Best of' }] });
  expect(await fixture.store.searches.list('local')).toEqual([]);
});

test('what a person pastes is kept: line ends become spaces, other scripts and emoji stay', async () => {
  expect(await createCollection({ name: ' Zoë 🎞\r\n\t日本 ' })).toMatchObject({
    value: { name: 'Zoë 🎞 日本' },
  });
  expect(await saveSearch({ name: 'Cats', text: ' cat\n-dog 🐕 ' })).toMatchObject({
    value: { text: 'cat\n-dog 🐕' },
  });
});

test.each([
  ['an object', {}],
  ['a date', new Date()],
  ['null', null],
])('what takes nothing is not run with %s', async (_, input) => {
  for (const action of [listCollections, tags, refill]) {
    expect(await action(input)).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  }
});

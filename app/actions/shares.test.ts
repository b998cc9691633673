import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCollection } from '@/app/actions/collections';
import { changeShare, createShare, renewShare, revokeShare } from '@/app/actions/shares';
import type { Closed, Visit } from '@/lib/sharing/admit';
import { openShare } from '@/lib/sharing/open-share';
import type { Share } from '@/lib/sharing/share';
import { studio } from '@/lib/studio';
import type { RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
let result: string;
beforeEach(async () => {
  fixture = await startStudioFixture();
  await fixture.runner.start();
  result = (await fixture.queue('a lighthouse')).id;
  await fixture.reaches(result, 'succeeded');
});
afterEach(() => fixture.close());

const notFound = { ok: false, error: { kind: 'notFound' } };
const asked = (over: object = {}) => ({
  id: uuid(),
  subject: { kind: 'results', ids: [result] },
  level: 'picture',
  original: false,
  title: '',
  note: '',
  expires: '30d',
  password: null,
  indexed: false,
  embeddable: false,
  ...over,
});
/** What a stranger gets by a path, or why not. */
async function follow(path: string, over: Partial<Visit> = {}): Promise<Share | Closed['kind']> {
  const visit = { token: path.replace('/s/', ''), cookie: undefined, now: Date.now(), ...over };
  const opened = await openShare(studio(), visit);
  return opened.ok ? opened.value.share : opened.error.kind;
}
async function given(over: object = {}) {
  const made = await createShare(asked(over));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return { path: made.value.path, ...made.value.share };
}

test('a link is made and shows what was chosen; its address is told once', async () => {
  const input = asked({ title: ' Boats\n at  dusk ', note: ' One\nTwo ', level: 'settings', expires: '1h' });
  const made = await createShare(input);
  expect(made).toMatchObject({ value: { path: expect.stringMatching(/^\/s\/[\w-]{32}$/) } });
  const path = made.ok ? made.value.path : '';
  const share = { title: 'Boats at dusk', note: 'One\nTwo', level: 'settings', original: false };
  expect(await follow(path)).toMatchObject(share);
  expect(await follow(path, { now: Date.now() + 3_600_000 })).toBe('gone');
  expect(await createShare(input)).toMatchObject({
    error: { message: expect.stringContaining('only once') },
  });
  expect(await fixture.store.shares.list('local', 0)).toHaveLength(1);
  expect(JSON.stringify(await fixture.store.shares.list('local', 0))).not.toContain(path.slice(3));
});

test('a link to nothing is not made', async () => {
  const collection = await createCollection({ name: 'Empty' });
  const foreign = { kind: 'results', ids: [uuid()] };
  const empty = { kind: 'collection', id: collection.ok ? collection.value.id : '' };
  for (const subject of [foreign, empty, { kind: 'comparison', id: uuid() }]) {
    expect(await createShare(asked({ subject }))).toMatchObject({ error: { kind: 'unavailable' } });
  }
  expect(await fixture.store.shares.list('local', 0)).toEqual([]);
});

test('a change works at once, on what it names alone', async () => {
  const { id, path } = await given({ title: 'Boats', password: 'a lighthouse' });
  expect(await follow(path)).toBe('locked');
  expect(await changeShare({ id, password: null, level: 'prompt' })).toMatchObject({
    value: { title: 'Boats', level: 'prompt', hasPassword: false },
  });
  expect(await follow(path)).toMatchObject({ title: 'Boats', level: 'prompt' });
  expect(await changeShare({ id: id.toUpperCase(), expires: 'never' })).toMatchObject({
    value: { expiresAt: null, level: 'prompt' },
  });
  expect(await changeShare({ id: uuid(), title: 'x' })).toEqual(notFound);
});

test('a new address ends the one before, and a revoked link has none', async () => {
  const { id, path } = await given();
  const renewed = await renewShare({ id });
  const next = renewed.ok ? renewed.value.path : '';
  expect([await follow(path), await follow(next)]).toEqual(['gone', expect.objectContaining({ id })]);
  expect(await revokeShare({ id })).toMatchObject({ value: { state: 'revoked' } });
  expect(await follow(next)).toBe('gone');
  for (const act of [renewShare({ id }), changeShare({ id, expires: 'never' })])
    expect(await act).toEqual(notFound);
  for (const act of [renewShare, revokeShare]) expect(await act({ id: uuid() })).toEqual(notFound);
});

test.each([
  ['title', { title: 'x'.repeat(121) }],
  ['title', { title: 'a\0b' }],
  ['note', { note: 'x'.repeat(2001) }],
  ['password', { password: 'short' }],
  ['password', { password: '' }],
  ['expires', { expires: '2h' }],
  ['level', { level: 'everything' }],
  ['subject', { subject: { kind: 'results', ids: [] } }],
  ['subject', { subject: { kind: 'results', ids: Array.from({ length: 201 }, () => uuid()) } }],
  ['owner', { owner: 'somebody-else' }],
])('a wrong %s is refused beside its field', async (field, over) => {
  expect(await createShare(asked(over))).toMatchObject({
    error: { kind: 'invalid', fields: { [field]: expect.any(String) } },
  });
});

import { beforeEach, expect, test } from 'vitest';
import { image, succeedOne } from '@/lib/store/compliance/samples.test-suite';
import { openPicture } from './open-picture';
import { openShare } from './open-share';
import { hashPassword } from './password';
import type { Share } from './share';
import { unlock } from './unlock';
import { giveOut, openWindow } from './window.test-support';

let window: Awaited<ReturnType<typeof openWindow>>;
let subject: Share['subject'];
const quick = { logN: 4, r: 1, p: 1 };
beforeEach(async () => {
  window = await openWindow();
  const { id } = await succeedOne(window.store, [image('a')]);
  subject = { kind: 'results', ids: [id] };
});
const tryWith = (token: string, password: string, now = 1000) =>
  unlock(window, { token, password, network: '192.0.2.1', secure: false, now });
const cookieIn = (setCookie: string) => /=([^;]+)/.exec(setCookie)?.[1];

test('a locked link shows nothing until its password is given, and again when that changes', async () => {
  const token = await giveOut(window, { subject, password: await hashPassword('a fox', quick) });
  const locked = { ok: false, error: { kind: 'locked' } };
  const look = (cookie?: string) => openShare(window, { token, cookie, now: 1000 });
  expect(await look()).toEqual(locked);
  expect(await openPicture(window, { token, cookie: 'x', now: 1000 }, 'A'.repeat(22))).toEqual(locked);
  expect(await tryWith(token, 'a dog')).toEqual({ ok: false, error: { kind: 'wrong' } });
  const unlocked = await tryWith(token, 'a fox');
  const cookie = unlocked.ok ? cookieIn(unlocked.value.setCookie) : '';
  expect(await look(cookie)).toMatchObject({ ok: true });
  const [share] = await window.store.shares.list('local', 1);
  await window.store.shares.change('local', share?.id ?? '', {
    password: await hashPassword('a hen', quick),
  });
  expect(await look(cookie)).toEqual(locked);
  await window.store.shares.change('local', share?.id ?? '', { password: null });
  expect(await look()).toMatchObject({ ok: true });
});

test('where nothing is locked or nothing is there, no password is looked at', async () => {
  const open = await giveOut(window, { subject });
  for (const token of [open, 'A'.repeat(32), '']) {
    expect(await tryWith(token, 'a fox')).toEqual({ ok: false, error: { kind: 'gone' } });
  }
});

test('of many wrong ones at once ten are looked at, and then the right one is not either', async () => {
  const token = await giveOut(window, { subject, password: await hashPassword('a fox', quick) });
  const tries = await Promise.all(Array.from({ length: 30 }, (_, n) => tryWith(token, `a dog ${n}`)));
  expect(tries.filter((one) => !one.ok && one.error.kind === 'wrong')).toHaveLength(10);
  expect(await tryWith(token, 'a fox')).toMatchObject({ error: { kind: 'tooMany' } });
  expect(await tryWith(token, 'a fox', 2000)).toEqual({ ok: false, error: { kind: 'gone' } });
});

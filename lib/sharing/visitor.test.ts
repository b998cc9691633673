import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { exampleShare } from './share.test-support';
import { isVisitor, visitorCookie } from './visitor';

const secret = randomBytes(32);
const share = exampleShare({ password: 'scrypt$one' });
const given = { token: 'T0k3n', secure: false, now: 1_000_000 };
const hours = 60 * 60 * 1000;
const cookieValue = (cookie: string) => /^visitor=([^;]+)/.exec(cookie)?.[1] ?? '';
const value = cookieValue(visitorCookie(secret, share, given));

test('it goes to this link alone, over HTTP only, and over HTTPS where that is spoken', () => {
  expect(visitorCookie(secret, share, given)).toMatch(
    /^visitor=1000000\.[\w-]{43}; Path=\/s\/T0k3n; Max-Age=43200; HttpOnly; SameSite=Lax$/,
  );
  expect(visitorCookie(secret, share, { ...given, secure: true })).toMatch(/; Secure$/);
  expect(value).not.toContain('one');
});

test('it is good for twelve hours, and not before it was given', () => {
  const at = (now: number) => isVisitor(secret, share, value, now);
  expect([at(999_999), at(1_000_000), at(1_000_000 + 12 * hours - 1), at(1_000_000 + 12 * hours)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test.each([
  ['another password', { ...share, password: 'scrypt$two' }, value, secret],
  ['another share', { ...share, id: 'other' }, value, secret],
  ['another studio', share, value, randomBytes(32)],
  ['a later time', share, value.replace('1000000', '1000001'), secret],
  ['a cut signature', share, value.slice(0, -1), secret],
  ['a longer one', share, `${value}A`, secret],
  ['nothing', share, '', secret],
  ['noise', share, `1000000.${'A'.repeat(43)}`, secret],
])('it is not good for %s', (_, of, shown, signed) => {
  expect(isVisitor(signed, of, shown, 1_000_002)).toBe(false);
});

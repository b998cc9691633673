import { expect, test } from 'vitest';
import { endOf, shareLevels, shareTerms, shows, stateOf } from './share';
import { exampleShare } from './share.test-support';
import { toShareView } from './share-view';

test.each([
  [{}, 1999, 'open'],
  [{}, 2000, 'expired'],
  [{ expiresAt: null }, Number.MAX_SAFE_INTEGER, 'open'],
  [{ expiredAt: 2000 }, 1, 'expired'],
  [{ expiresAt: null, expiredAt: 2000 }, 1, 'expired'],
  [{ revokedAt: 1500 }, 1, 'revoked'],
  [{ revokedAt: 1500, expiredAt: 2000 }, 3000, 'revoked'],
])('with %j, at %d, it is %s', (over, now, state) => {
  expect(stateOf(exampleShare(over), now)).toBe(state);
});

test('each level shows what those before it show, and no more', () => {
  const seen = shareLevels.map((level) => shareLevels.filter((what) => shows(level, what)));
  expect(seen).toEqual(shareLevels.map((_, at) => shareLevels.slice(0, at + 1)));
});

test('a term ends so long from now', () => {
  const hours = shareTerms.map((term) => (endOf(term, 7) ?? Number.NaN) - 7).map((ms) => ms / 3_600_000);
  expect(hours).toEqual([1, 24, 7 * 24, 30 * 24, 90 * 24, Number.NaN]);
});

test('its owner’s browser hears that there is a password, and nothing of it', () => {
  const told = toShareView(exampleShare({ password: 'scrypt$secret', views: 3 }), 1000);
  expect(told).toMatchObject({ hasPassword: true, state: 'open', views: 3 });
  expect(JSON.stringify(told)).not.toContain('secret');
  expect(toShareView(exampleShare(), 5000)).toMatchObject({ hasPassword: false, state: 'expired' });
});

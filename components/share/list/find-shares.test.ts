import { expect, test } from 'vitest';
import type { ShareView } from '@/lib/sharing/share-view';
import { findShares } from './find-shares';
import type { ListedShare } from './listed-share';

const listed = (title: string, what: string, over: Partial<ShareView> = {}): ListedShare => ({
  share: {
    id: title + what,
    subject: { kind: 'results', ids: [] },
    level: 'picture',
    original: false,
    title,
    note: '',
    createdAt: 0,
    expiresAt: null,
    revokedAt: null,
    indexed: false,
    embeddable: false,
    views: 0,
    state: 'open',
    hasPassword: false,
    ...over,
  },
  what,
  href: undefined,
  cover: undefined,
});
const shares = [
  listed('Élan at dusk', '3 pictures', { note: 'For Mara' }),
  listed('', 'Collection “Foxes”', { state: 'expired' }),
  listed('Élan again', '1 picture', { state: 'revoked' }),
];
const found = (text: string, group: 'all' | 'open' | 'ended' = 'all') =>
  findShares(shares, { text, group }).map((one) => shares.indexOf(one));

test('a link is found by every word of its title, its note and what it shows', () => {
  expect(found('')).toEqual([0, 1, 2]);
  expect(found('  ')).toEqual([0, 1, 2]);
  expect(found('E\u0301LAN')).toEqual([0, 2]);
  expect(found('mara dusk')).toEqual([0]);
  expect(found('foxes')).toEqual([1]);
  expect(found('mara foxes')).toEqual([]);
});

test('what has ended, by time or by hand, is apart from what is open', () => {
  expect(found('', 'open')).toEqual([0]);
  expect(found('', 'ended')).toEqual([1, 2]);
  expect(found('élan', 'ended')).toEqual([2]);
});

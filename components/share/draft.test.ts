import { expect, test } from 'vitest';
import type { ShareView } from '@/lib/sharing/share-view';
import { completed, draftOf, freshDraft } from './draft';

test('what was not chosen of a new link is as is usual: a month, and no password', () => {
  expect(completed(freshDraft)).toMatchObject({ level: 'picture', expires: '30d', password: null });
  const chosen = { ...freshDraft, expires: 'never', password: 'a lighthouse' } as const;
  expect(completed(chosen)).toMatchObject({ expires: 'never', password: 'a lighthouse' });
});

test('of a link that is there end and password are left alone, until they are chosen', () => {
  const share: ShareView = {
    id: 'a',
    subject: { kind: 'collection', id: 'b' },
    level: 'settings',
    original: true,
    title: 'Boats',
    note: 'At dusk',
    createdAt: 1,
    expiresAt: 2,
    revokedAt: null,
    indexed: true,
    embeddable: true,
    views: 3,
    state: 'open',
    hasPassword: true,
  };
  expect(draftOf(share)).toEqual({
    level: 'settings',
    original: true,
    title: 'Boats',
    note: 'At dusk',
    indexed: true,
    embeddable: true,
    expires: undefined,
    password: undefined,
  });
});

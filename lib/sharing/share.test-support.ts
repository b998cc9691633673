import type { Share } from './share';

/** An open share for tests, with what matters to the test put over it. */
export const exampleShare = (over: Partial<Share> = {}): Share => ({
  id: '01980000-0000-7000-8000-0000000000b1',
  owner: 'local',
  subject: { kind: 'results', ids: ['01980000-0000-7000-8000-000000000001'] },
  level: 'picture',
  original: false,
  title: 'Boats',
  note: '',
  createdAt: 1000,
  expiresAt: 2000,
  expiredAt: null,
  revokedAt: null,
  password: null,
  indexed: false,
  embeddable: false,
  views: 0,
  ...over,
});

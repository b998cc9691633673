import { type Share, type ShareState, stateOf } from './share';

/** What its owner's browser is told of a share: not the hash of its password. */
export interface ShareView extends Omit<Share, 'owner' | 'password' | 'expiredAt'> {
  readonly state: ShareState;
  readonly hasPassword: boolean;
}

export function toShareView(share: Share, now: number): ShareView {
  const { id, subject, level, original, title, note, createdAt, expiresAt, revokedAt } = share;
  const { indexed, embeddable, views } = share;
  return {
    id,
    subject,
    level,
    original,
    title,
    note,
    createdAt,
    expiresAt,
    revokedAt,
    indexed,
    embeddable,
    views,
    state: stateOf(share, now),
    hasPassword: share.password !== null,
  };
}

import { type Share, type ShareState, stateOf } from './share';

/** What its owner's browser is told of a share: all but the owner and the password's hash. */
export interface ShareView extends Omit<Share, 'owner' | 'password' | 'expiredAt'> {
  readonly state: ShareState;
  readonly hasPassword: boolean;
}

export function toShareView(share: Share, now: number): ShareView {
  const { owner: _owner, password, expiredAt: _expiredAt, ...told } = share;
  return { ...told, state: stateOf(share, now), hasPassword: password !== null };
}

import 'server-only';
import { err, ok, type Result } from '../result';
import type { Store } from '../store/contract';
import type { Attempts } from './attempts';
import { type Share, stateOf } from './share';
import type { Showroom } from './show';
import { readToken, tokenHash } from './token';
import type { Views } from './views';
import { isVisitor } from './visitor';

/** What sharing keeps besides the shares. */
export interface Sharing {
  /** Known to this data folder alone; signs what visitors bring back. */
  readonly secret: Uint8Array;
  readonly attempts: Attempts;
  readonly views: Views;
}

/** As much of the studio as strangers get to. */
export interface Window {
  readonly store: Showroom;
  readonly sharing: Sharing;
}

/** What somebody brings who follows a link. */
export interface Visit {
  readonly token: string;
  /** The value of the cookie `visitorCookieName`. */
  readonly cookie: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** `gone`: unknown, expired, revoked or empty, which nobody outside can tell from one another. */
export type Closed = { readonly kind: 'gone' } | { readonly kind: 'locked' };

/** The one door: whoever wants anything of a share comes through here, at every request. */
export async function admit(
  { store, sharing }: Window,
  { token, cookie = '', now }: Visit,
): Promise<Result<Share, Closed>> {
  const share = await findOpen(store, token, now);
  if (!share) return err({ kind: 'gone' });
  if (share.password !== null && !isVisitor(sharing.secret, share, cookie, now)) {
    return err({ kind: 'locked' });
  }
  return ok(share);
}

/** A share that is open now, its password aside. */
export async function findOpen(
  store: Pick<Store, 'shares'>,
  text: string,
  now: number,
): Promise<Share | undefined> {
  const token = readToken(text);
  const share = token && (await store.shares.byToken(tokenHash(token), now));
  return share && stateOf(share, now) === 'open' ? share : undefined;
}

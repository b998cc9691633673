import 'server-only';
import { err, ok, type Result } from '../result';
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
  readonly accounts: { mayShow(owner: string): Promise<boolean> };
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
  window: Window,
  { token, cookie = '', now }: Visit,
): Promise<Result<Share, Closed>> {
  const share = await findOpen(window, token, now);
  if (!share) return err({ kind: 'gone' });
  if (share.password !== null && !isVisitor(window.sharing.secret, share, cookie, now)) {
    return err({ kind: 'locked' });
  }
  return ok(share);
}

/**
 * A share that is open now, its password aside. Whoever is removed may be making one at that moment, the studio may be ended before
 * it has revoked those there are, and a viewer could not end its own; so its owner is looked for each time.
 */
export async function findOpen(
  { store, accounts }: Window,
  text: string,
  now: number,
): Promise<Share | undefined> {
  const token = readToken(text);
  const share = token && (await store.shares.byToken(tokenHash(token), now));
  if (!share || stateOf(share, now) !== 'open') return undefined;
  return (await accounts.mayShow(share.owner)) ? share : undefined;
}

import 'server-only';
import { err, ok, type Result } from '../result';
import { findOpen, type Visit, type Window } from './admit';
import type { TooMany } from './attempts';
import { isPassword } from './password';
import { visitorCookie } from './visitor';

interface Asked extends Omit<Visit, 'cookie'> {
  readonly password: string;
  /** Where the visitor comes from: an address, or those that one customer of a provider has. */
  readonly network: string;
  /** Whether the visitor's browser speaks HTTPS. */
  readonly secure: boolean;
}

export type NotUnlocked = { readonly kind: 'gone' } | { readonly kind: 'wrong' } | TooMany;

/** Looks at a password that somebody gave: the `Set-Cookie` that lets them in, or why not. */
export async function unlock(
  window: Window,
  { token, password, network, secure, now }: Asked,
): Promise<Result<{ readonly setCookie: string }, NotUnlocked>> {
  const share = await findOpen(window, token, now);
  // Where nothing is locked there is no way in but the page itself.
  if (!share || share.password === null) return err({ kind: 'gone' });
  const { sharing } = window;
  const begun = sharing.attempts.begin(share.id, network);
  if (!begun.ok) return begun;
  if (!(await isPassword(password, share.password))) return err({ kind: 'wrong' });
  sharing.attempts.forgive(share.id, network);
  return ok({ setCookie: visitorCookie(sharing.secret, share, { token, secure, now }) });
}

import 'server-only';
import { isAPIError } from 'better-auth/api';
import { err, ok, type Result } from '../result';
import type { Caller, Unsure } from './contract';
import type { Parts } from './parts';

const freshMs = 10 * 60_000;

/**
 * Whether it is the person who asks, and not somebody at a browser that was left open: by the password, or, without one, by a
 * session that has only just begun.
 */
export async function isSure(
  { auth, tries, clock }: Pick<Parts, 'auth' | 'tries' | 'clock'>,
  password: string | undefined,
  { headers, network }: Caller,
): Promise<Result<void, Unsure>> {
  const found = await auth.api.getSession({ headers });
  if (!found) return err({ kind: 'notSignedIn' });
  if (password === undefined) {
    // A clock that was put back makes no session young again.
    const age = Math.abs(clock.now() - found.session.createdAt.getTime());
    return age < freshMs ? ok(undefined) : err({ kind: 'passwordNeeded' });
  }
  return tries.check({ who: found.user.email, network }, async () => {
    try {
      await auth.api.verifyPassword({ body: { password }, headers });
      return ok(undefined);
    } catch (error) {
      if (isAPIError(error) && error.statusCode < 500) return err({ kind: 'wrong' });
      throw error;
    }
  });
}

import 'server-only';
import { isAPIError } from 'better-auth/api';
import type { Access } from '../access/access';
import { roles } from '../access/role';
import { err, ok } from '../result';
import type { Caller, Cookies, SigningIn } from './contract';
import type { Parts } from './parts';

/** Knows people by the cookie of their session. */
export const accessOf =
  ({ auth }: Pick<Parts, 'auth'>) =>
  async (headers: Headers): Promise<Access | undefined> => {
    const found = await auth.api.getSession({ headers });
    // Whoever was removed while signing in has a session all the same.
    if (!found || found.user.removedAt) return undefined;
    const { id, name, email, owner, role } = found.user;
    const known = roles.find((one) => one === role);
    return known && { owner, role: known, account: { id, name, email } };
  };

export function signingIn({ auth, tries }: Parts): SigningIn {
  return {
    signIn({ email, password }, caller) {
      return tries.check({ who: email.toLowerCase(), network: caller.network }, async () => {
        try {
          const { headers } = await auth.api.signInEmail({
            body: { email, password },
            headers: caller.headers,
            returnHeaders: true,
          });
          return ok(cookiesOf(headers));
        } catch (error) {
          if (isAPIError(error) && error.statusCode < 500) return err({ kind: 'wrong' });
          throw error;
        }
      });
    },
    async signOut({ headers }) {
      const answer = await auth.api.signOut({ headers, returnHeaders: true });
      return cookiesOf(answer.headers);
    },
  };
}

/** Begins a session for somebody who has just shown who they are. */
export async function signInAs(auth: Parts['auth'], userId: string, { headers }: Caller): Promise<Cookies> {
  const answer = await auth.api.signInAs({ body: { userId }, headers, returnHeaders: true });
  return cookiesOf(answer.headers);
}

export const cookiesOf = (headers: Headers): Cookies => ({ cookies: headers.getSetCookie() });

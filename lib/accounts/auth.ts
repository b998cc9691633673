import 'server-only';
import { createHash } from 'node:crypto';
import { type BetterAuthPlugin, betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { isPassword } from '../sharing/password';
import { passwordLength } from './new-password';
import { ownTables, type Schema, userFields } from './schema';

const daySeconds = 24 * 60 * 60;

interface AuthOptions {
  readonly db: Kysely<Schema>;
  readonly secret: string;
  /** Makes what is kept of a password. */
  readonly hash: (password: string) => Promise<string>;
  readonly log: Logger;
}

export type Auth = ReturnType<typeof createAuth>;

/**
 * better-auth as this studio uses it: by its functions only. None of its addresses is served, so there is no way to sign up,
 * and what it would look at in a request (origin, rate) is looked at by the front door and by `Attempts`.
 */
export function createAuth({ db, secret, hash, log }: AuthOptions) {
  return betterAuth({
    // Not served; named so that none is taken from the environment, and `secrets` for the same reason.
    baseURL: 'http://localhost',
    secrets: [{ version: 1, value: secret }],
    database: { db, type: 'sqlite', transaction: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { level: 'error', log: (_, message) => log.error({ from: 'better-auth' }, message) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      password: { hash, verify: ({ password, hash }) => isPassword(password, hash) },
    },
    user: { additionalFields: userFields },
    session: { expiresIn: 30 * daySeconds, updateAge: daySeconds },
    advanced: {
      // Browsers keep one jar for all ports of a machine; two studios of one machine must not sign each other out.
      cookiePrefix: `studio-${createHash('sha256').update(secret).digest('hex').slice(0, 8)}`,
      // Whether the browser speaks HTTPS is known when the cookie is written.
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId() },
    },
    plugins: [ownParts],
  });
}

/** Tables of our own, and a session for somebody who has shown by other means who they are. */
const ownParts = {
  id: 'proofsheet',
  schema: ownTables,
  endpoints: {
    signInAs: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (context) => {
        const { internalAdapter } = context.context;
        const user = await internalAdapter.findUserById(context.body.userId);
        const session = user && (await internalAdapter.createSession(user.id));
        if (!session) throw new APIError('INTERNAL_SERVER_ERROR');
        await setSessionCookie(context, { session, user });
      },
    ),
  },
} satisfies BetterAuthPlugin;

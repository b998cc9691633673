import 'server-only';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import * as z from 'zod';
import { err, ok } from '../result';
import { createChallenges } from './challenges';
import type { Passkeys } from './contract';
import { isSure } from './is-sure';
import type { Parts } from './parts';
import type { Schema } from './schema';
import { signInAs } from './signing-in';
import type { Passkey } from './views';

const transports = z.array(z.enum(['ble', 'hybrid', 'internal', 'nfc', 'usb']));

/** Signing in with what a browser or a key keeps; the browser shows it to this site alone. */
export function passkeys({ db, auth, tries, clock, log }: Parts): Passkeys {
  const challenges = createChallenges(clock);
  const rows = () => db.selectFrom('passkey').selectAll();
  return {
    async passkeys(accountId) {
      return (await rows().where('userId', '=', accountId).orderBy('createdAt').execute()).map(toPasskey);
    },
    async beginPasskey({ id, name, email }, { password, caller }, origin) {
      const sure = await isSure({ auth, tries, clock }, password, caller);
      if (!sure.ok) return sure;
      const had = await rows().where('userId', '=', id).execute();
      const options = await generateRegistrationOptions({
        rpName: 'Proofsheet',
        rpID: new URL(origin).hostname,
        userID: new TextEncoder().encode(id),
        userName: email,
        userDisplayName: name,
        excludeCredentials: had.map((one) => ({ id: one.id, transports: transportsOf(one) })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
      challenges.keep(options.challenge, id);
      return ok(options);
    },
    async addPasskey({ id: userId }, { name, answer }, origin) {
      const verified = await verifyRegistrationResponse({
        response: answer,
        expectedChallenge: (challenge) => challenges.take(challenge) === userId,
        expectedOrigin: origin,
        expectedRPID: new URL(origin).hostname,
      }).catch((error: unknown) => wrong(error, log));
      if (!verified?.verified) return err({ kind: 'wrong' });
      const { id, publicKey, counter } = verified.registrationInfo.credential;
      const row = {
        id,
        userId,
        name,
        publicKey: Buffer.from(publicKey).toString('base64url'),
        counter,
        transports: JSON.stringify(transports.catch([]).parse(answer.response.transports ?? [])),
        createdAt: clock.now(),
        usedAt: null,
      };
      await db.insertInto('passkey').values(row).execute();
      return ok(toPasskey(row));
    },
    async removePasskey(accountId, id) {
      const gone = await db
        .deleteFrom('passkey')
        .where('userId', '=', accountId)
        .where('id', '=', id)
        .executeTakeFirst();
      return gone.numDeletedRows > 0 ? ok(undefined) : err({ kind: 'notFound' });
    },
    async beginPasskeySignIn(origin) {
      const options = await generateAuthenticationOptions({
        rpID: new URL(origin).hostname,
        userVerification: 'required',
      });
      challenges.keep(options.challenge, null);
      return options;
    },
    signInWithPasskey: (answer, origin, caller) =>
      tries.check({ who: `passkey ${answer.id}`, network: caller.network }, async () => {
        const row = await rows().where('id', '=', answer.id).executeTakeFirst();
        if (!row) return err({ kind: 'wrong' });
        const verified = await verifyAuthenticationResponse({
          response: answer,
          expectedChallenge: (challenge) => challenges.take(challenge) === null,
          expectedOrigin: origin,
          expectedRPID: new URL(origin).hostname,
          credential: {
            id: row.id,
            publicKey: Uint8Array.from(Buffer.from(row.publicKey, 'base64url')),
            counter: row.counter,
            transports: transportsOf(row),
          },
        }).catch((error: unknown) => wrong(error, log));
        if (!verified?.verified) return err({ kind: 'wrong' });
        const used = { counter: verified.authenticationInfo.newCounter, usedAt: clock.now() };
        await db.updateTable('passkey').set(used).where('id', '=', row.id).execute();
        return ok(await signInAs(auth, row.userId, caller));
      }),
  };
}

/** The library throws for whatever is not as it should be, and says what that is. */
function wrong(error: unknown, log: Parts['log']): undefined {
  log.info({ err: error }, 'a passkey was not accepted');
}

const transportsOf = ({ transports: text }: Schema['passkey']) =>
  transports.catch([]).parse(JSON.parse(text));

const toPasskey = ({ id, name, createdAt, usedAt }: Schema['passkey']): Passkey => ({
  id,
  name,
  createdAt,
  usedAt,
});

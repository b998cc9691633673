'use server';

import * as z from 'zod';
import { acceptForm, nameForm, roleForm, setupForm, signInForm, sureForm } from '@/lib/accounts/fields';
import { passwordProblem } from '@/lib/accounts/new-password';
import { newPasskeyAnswer, passkeyAnswer } from '@/lib/accounts/passkey-answers';
import { ownRunner } from '@/lib/jobs/own-runner';
import { err, ok } from '@/lib/result';
import { studio } from '@/lib/studio';
import { letIn, managerAction, openAction, ownAction } from './account-action';

const nothing = z.undefined();
const id = z.strictObject({ id: z.uuid() });

/** Makes the first account, while there is none. */
export const setUp = openAction(setupForm, async ({ code, ...person }, asked) => {
  return letIn(await asked.accounts.createFirst(person, code, asked.caller), asked);
});

export const signIn = openAction(signInForm, async (given, asked) => {
  return letIn(await asked.accounts.signIn(given, asked.caller), asked);
});

export const signOut = openAction(nothing, async (_, asked) => {
  return letIn(ok(await asked.accounts.signOut(asked.caller)), asked);
});

export const acceptInvitation = openAction(
  z.strictObject({ token: z.string().max(200), person: acceptForm }),
  async ({ token, person }, asked) => {
    return letIn(await asked.accounts.accept(token, person, asked.caller), asked);
  },
);

/** Sets a new password for whoever has the link to do so, and lets them in. */
export const resetPassword = openAction(
  z.strictObject({ token: z.string().max(200), password: z.string().max(200) }),
  async ({ token, password }, asked) => {
    const reset = await asked.accounts.resetOf(token);
    if (!reset) return err({ kind: 'notFound' });
    const problem = passwordProblem(password, reset);
    if (problem) return err({ kind: 'invalid', fields: { password: problem } });
    return letIn(await asked.accounts.resetPassword(token, password, asked.caller), asked);
  },
);

export const rename = ownAction(nameForm, async ({ name }, { accounts, account }) =>
  ok(await accounts.rename(account.id, name)),
);

/** Ends all other sessions. */
export const changePassword = ownAction(
  z.strictObject({ current: z.string().max(200), next: z.string().max(200) }),
  async (change, asked) => {
    const problem = passwordProblem(change.next, asked.account);
    if (problem) return err({ kind: 'invalid', fields: { next: problem } });
    return letIn(await asked.accounts.changePassword(change, asked.caller), asked);
  },
);

export const endSession = ownAction(id, (session, { accounts, account }) =>
  accounts.endSession(account.id, session.id),
);

export const endOtherSessions = ownAction(nothing, async (_, { accounts, caller }) =>
  ok(await accounts.endOtherSessions(caller)),
);

/** Invites somebody; the path is told this once. */
export const invite = managerAction(roleForm, async ({ role }, { accounts, account }) => {
  const { token, invitation } = await accounts.invite({ role, by: account.id });
  return ok({ path: `/invite/${token}`, invitation });
});

export const withdrawInvitation = managerAction(id, (invitation, { accounts }) =>
  accounts.withdraw(invitation.id),
);

/**
 * Makes a link with which somebody else chooses a new password; the path is told this once. One's own takes the password one
 * has: otherwise a session that is left open would be as good as the account.
 */
export const makeReset = managerAction(id, async (person, { accounts, account }) => {
  if (person.id === account.id) {
    return err({ kind: 'invalid', fields: { id: 'Change your own password under Account.' } });
  }
  const made = await accounts.makeReset({ id: person.id, by: account.id });
  return made.ok ? ok({ path: `/new-password/${made.value.token}` }) : made;
});

export const withdrawReset = managerAction(id, (reset, { accounts }) => accounts.withdrawReset(reset.id));

export const setRole = managerAction(roleForm.extend({ id: z.uuid() }), (wish, { accounts }) =>
  accounts.setRole(wish.id, wish.role),
);

/** Ends an account, what waits to be made for it, the links it has given out, what it showed and what it was shown. */
export const removePerson = managerAction(id, async (person, { accounts }) => {
  const removed = await accounts.remove(person.id);
  if (!removed.ok) return removed;
  const { owner } = removed.value;
  await ownRunner(studio(), owner).cancelWaiting();
  const { grants, shares } = studio().store;
  await grants.forget(owner);
  const now = Date.now();
  for (const { id: share } of await shares.list(owner, now)) await shares.revoke(owner, share, now);
  return ok(undefined);
});

/** What the browser asks an authenticator for, to make a passkey. */
export const beginPasskey = ownAction(
  sureForm.partial(),
  async ({ password }, { accounts, account, caller, origin }) =>
    accounts.beginPasskey(account, { password, caller }, origin),
);

export const addPasskey = ownAction(
  nameForm.extend({ answer: newPasskeyAnswer }),
  (given, { accounts, account, origin }) => accounts.addPasskey(account, given, origin),
);

export const removePasskey = ownAction(
  z.strictObject({ id: z.string().max(2000) }),
  (passkey, { accounts, account }) => accounts.removePasskey(account.id, passkey.id),
);

export const beginPasskeySignIn = openAction(nothing, async (_, { accounts, origin }) =>
  ok(await accounts.beginPasskeySignIn(origin)),
);

export const signInWithPasskey = openAction(passkeyAnswer, async (answer, asked) => {
  return letIn(await asked.accounts.signInWithPasskey(answer, asked.origin, asked.caller), asked);
});

'use server';

import * as z from 'zod';
import { acceptForm, nameForm, roleForm, setupForm, signInForm } from '@/lib/accounts/fields';
import { passwordProblem } from '@/lib/accounts/new-password';
import { err, ok } from '@/lib/result';
import { studio } from '@/lib/studio';
import { keepCookies, managerAction, openAction, ownAction } from './account-action';

const nothing = z.undefined();
const id = z.strictObject({ id: z.uuid() });

/** Makes the first account, while there is none. */
export const setUp = openAction(setupForm, async ({ code, ...person }, asked) => {
  const made = await asked.accounts.createFirst(person, code, asked.caller);
  if (made.ok) await keepCookies(made.value, asked);
  return made.ok ? ok(undefined) : made;
});

export const signIn = openAction(signInForm, async (given, asked) => {
  const signedIn = await asked.accounts.signIn(given, asked.caller);
  if (signedIn.ok) await keepCookies(signedIn.value, asked);
  return signedIn.ok ? ok(undefined) : signedIn;
});

export const signOut = openAction(nothing, async (_, asked) => {
  await keepCookies(await asked.accounts.signOut(asked.caller), asked);
  return ok(undefined);
});

export const acceptInvitation = openAction(
  z.strictObject({ token: z.string().max(200), person: acceptForm }),
  async ({ token, person }, asked) => {
    const accepted = await asked.accounts.accept(token, person, asked.caller);
    if (accepted.ok) await keepCookies(accepted.value, asked);
    return accepted.ok ? ok(undefined) : accepted;
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
    const changed = await asked.accounts.changePassword(change, asked.caller);
    if (changed.ok) await keepCookies(changed.value, asked);
    return changed.ok ? ok(undefined) : changed;
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

export const setRole = managerAction(roleForm.extend({ id: z.uuid() }), (wish, { accounts }) =>
  accounts.setRole(wish.id, wish.role),
);

/** Ends an account, and the links it has given out. */
export const removePerson = managerAction(id, async (person, { accounts }) => {
  const removed = await accounts.remove(person.id);
  if (!removed.ok) return removed;
  const { owner } = removed.value;
  const { shares } = studio().store;
  const now = Date.now();
  for (const { id: share } of await shares.list(owner, now)) await shares.revoke(owner, share, now);
  return ok(undefined);
});

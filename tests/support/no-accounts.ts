import type { AccountsService } from '@/lib/accounts/contract';

const never = () => {
  throw new Error('This studio has no accounts.');
};

/** A studio of one person at this machine. */
export const noAccounts: AccountsService = {
  exist: () => false,
  accessOf: async () => undefined,
  mayShow: async () => true,
  needsCode: () => false,
  createFirst: never,
  signIn: never,
  signOut: never,
  list: never,
  others: async () => [],
  setRole: never,
  remove: never,
  invite: never,
  invitations: never,
  withdraw: never,
  invited: never,
  accept: never,
  makeReset: never,
  resets: never,
  withdrawReset: never,
  resetOf: never,
  resetPassword: never,
  rename: never,
  changePassword: never,
  sessions: never,
  endSession: never,
  endOtherSessions: never,
  passkeys: never,
  beginPasskey: never,
  addPasskey: never,
  removePasskey: never,
  beginPasskeySignIn: never,
  signInWithPasskey: never,
  close: async () => {},
};

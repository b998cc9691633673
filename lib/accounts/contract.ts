import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Account, Accounts } from '../access/access';
import type { Role } from '../access/role';
import type { Result } from '../result';
import type { TooMany } from '../sharing/attempts';
import type {
  Invitation,
  NewPasskeyOptions,
  Passkey,
  PasskeyOptions,
  Peer,
  Person,
  Reset,
  SessionView,
} from './views';

/** Where somebody asks from. */
export interface Caller {
  /** Those of the request, with its cookies. */
  readonly headers: Headers;
  /** As far as it is known: an IPv4 address, or the beginning of an IPv6 one. */
  readonly network: string;
}

/** Somebody is, or is no longer, signed in by these `Set-Cookie` headers. */
export interface Cookies {
  readonly cookies: readonly string[];
}

/** What somebody tells who is to have an account. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

interface EmailTaken {
  readonly kind: 'emailTaken';
}
interface Wrong {
  readonly kind: 'wrong';
}
interface NotFound {
  readonly kind: 'notFound';
}
interface NotSignedIn {
  readonly kind: 'notSignedIn';
}

/** Why it is not certain that it is the person who asks. */
export type Unsure = Wrong | NotSignedIn | TooMany | { readonly kind: 'passwordNeeded' };

/** The first account, while there is none. */
export interface FirstAccount {
  /**
   * Makes the first account, an owner, which has all that was made before. `exists` when somebody was faster. `code` is
   * asked for where `needsCode`.
   */
  createFirst(
    person: NewPerson,
    code: string | undefined,
    caller: Caller,
  ): Promise<Result<Cookies, { kind: 'exists' } | { kind: 'wrongCode' } | TooMany>>;
  /** Whether whoever asks has to know the setup code. Sees to it that there is one. */
  needsCode(caller: Caller): boolean;
}

export interface SigningIn {
  /** An unknown e-mail address and a wrong password are one answer, after the same time. */
  signIn(
    given: { readonly email: string; readonly password: string },
    caller: Caller,
  ): Promise<Result<Cookies, Wrong | TooMany>>;
  signOut(caller: Caller): Promise<Cookies>;
}

/** Everybody with an account, for those who look after the studio. */
export interface People {
  list(): Promise<readonly Person[]>;
  /** Everybody but this one, by name: what people of a studio know of each other. */
  others(owner: string): Promise<readonly Peer[]>;
  /** Whoever is no owner any more has no open links either, to make accounts and passwords with. */
  setRole(id: string, role: Role): Promise<Result<Person, NotFound | { kind: 'lastOwner' }>>;
  /**
   * Ends an account: its sessions, password and passkeys, and the links it made for others, are deleted at once. What it made stays as it is; when the same
   * e-mail address accepts an invitation, it is there again. `owner` is whose rows that is.
   */
  remove(id: string): Promise<Result<{ readonly owner: string }, NotFound | { kind: 'lastOwner' }>>;
  /** `token` is told this once; it is good for a week and for one account. */
  invite(wish: {
    readonly role: Role;
    readonly by: string;
  }): Promise<{ token: string; invitation: Invitation }>;
  /** Those that can still be accepted, newest first. */
  invitations(): Promise<readonly Invitation[]>;
  withdraw(id: string): Promise<Result<void, NotFound>>;
  /** What somebody is invited to who has this token; undefined when it is good for nothing (any more). */
  invited(token: string): Promise<Invitation | undefined>;
  accept(token: string, person: NewPerson, caller: Caller): Promise<Result<Cookies, NotFound | EmailTaken>>;
}

/** For those who have forgotten their password. Nothing is sent: an owner makes a link, and hands it over. */
export interface Resets {
  /** `token` is told this once; it is good for a day and for one password, and takes the place of the one before. */
  makeReset(wish: {
    readonly id: string;
    readonly by: string;
  }): Promise<Result<{ readonly token: string; readonly reset: Reset }, NotFound>>;
  /** Those that can still be used. */
  resets(): Promise<readonly Reset[]>;
  withdrawReset(id: string): Promise<Result<void, NotFound>>;
  /** Whose password it is for; undefined when the token is good for nothing (any more). */
  resetOf(token: string): Promise<Reset | undefined>;
  /** Ends all sessions of whose password it is and begins another for the caller. Passkeys stay. */
  resetPassword(token: string, password: string, caller: Caller): Promise<Result<Cookies, NotFound>>;
}

/** What everybody does with their own account. */
export interface OwnAccount {
  rename(id: string, name: string): Promise<Account>;
  /** Ends all sessions and begins another for the caller. */
  changePassword(
    change: { readonly current: string; readonly next: string },
    caller: Caller,
  ): Promise<Result<Cookies, Wrong | NotSignedIn | TooMany>>;
  /** Those that are open, that of the caller first. */
  sessions(caller: Caller): Promise<readonly SessionView[]>;
  endSession(accountId: string, sessionId: string): Promise<Result<void, NotFound>>;
  /** All but the caller's. How many. */
  endOtherSessions(caller: Caller): Promise<number>;
}

/** `origin` is where the browser sees the studio. */
export interface Passkeys {
  passkeys(accountId: string): Promise<readonly Passkey[]>;
  /**
   * A passkey outlasts the session it is made in, so whoever is at a browser that was left open must not make one: takes the
   * password, or a session of the last ten minutes.
   */
  beginPasskey(
    account: Account,
    given: { readonly password?: string | undefined; readonly caller: Caller },
    origin: string,
  ): Promise<Result<NewPasskeyOptions, Unsure>>;
  addPasskey(
    account: Account,
    given: { readonly name: string; readonly answer: RegistrationResponseJSON },
    origin: string,
  ): Promise<Result<Passkey, Wrong>>;
  removePasskey(accountId: string, id: string): Promise<Result<void, NotFound>>;
  beginPasskeySignIn(origin: string): Promise<PasskeyOptions>;
  signInWithPasskey(
    answer: AuthenticationResponseJSON,
    origin: string,
    caller: Caller,
  ): Promise<Result<Cookies, Wrong | TooMany>>;
}

/** Everything about accounts. `Accounts` is what the rest of the studio sees of it. */
export interface AccountsService
  extends Accounts,
    FirstAccount,
    SigningIn,
    People,
    Resets,
    OwnAccount,
    Passkeys {
  close(): Promise<void>;
}

import type { Role } from './role';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Who is asking. Nothing of anybody's is read or written without one (see `OwnStudio`). */
export interface Access {
  /** Whose rows. */
  readonly owner: string;
  readonly role: Role;
  /** Null where there are no accounts: the one person at this machine. */
  readonly account: Account | null;
}

/**
 * The owner of everything in a studio without accounts. The first account takes it over, so that nothing has to be moved.
 */
export const localOwner = 'local';

export const localAccess: Access = { owner: localOwner, role: 'owner', account: null };

/** Who knows people by what their browser brings. */
export interface Accounts {
  /** Whether there is any account. Without, whoever reaches this machine is its one person. */
  exist(): boolean;
  /** Undefined for somebody who is not signed in, or no longer. */
  accessOf(headers: Headers): Promise<Access | undefined>;
  /** Whether links to these rows are good. Those of an account that was removed are not, nor those of one that may not make any now. */
  mayShow(owner: string): Promise<boolean>;
}

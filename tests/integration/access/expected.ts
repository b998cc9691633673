import type { Theirs } from './world';

/** Who asks: not signed in, or with an account. `member` is whose things the world holds. */
export const askers = ['stranger', 'viewer', 'other', 'owner', 'member'] as const;
export type Asker = (typeof askers)[number];

/**
 * What comes of it: `theirs` when something of the member's was told or changed, `yes` when it was done without; led to the
 * door, sent away, not found; `refused` for any other reason.
 */
export type Outcome = 'theirs' | 'yes' | 'signIn' | 'forbidden' | 'notFound' | 'refused';
export type Expected = Readonly<Record<Asker, Outcome>>;

export interface Row {
  /** Of a route or a page; by default as it is called. */
  readonly address?: (theirs: Theirs) => string;
  /** What a route is sent. */
  readonly sent?: (theirs: Theirs) => RequestInit;
  /** What an action is called with. */
  readonly input?: (theirs: Theirs) => unknown;
  readonly expected: Expected;
}

const makers = { stranger: 'signIn', viewer: 'forbidden' } as const;

/** The member's own, named by its id: to everybody else it is not there. */
export const onlyTheirs: Expected = { ...makers, other: 'notFound', owner: 'notFound', member: 'theirs' };
/** The same, of what tells nothing that could be recognised, as the bytes of a picture. */
export const onlyForThem: Expected = { ...onlyTheirs, member: 'yes' };
/** Everybody who makes pictures has their own. */
export const ofEach: Expected = { ...makers, other: 'yes', owner: 'yes', member: 'theirs' };
/** For everybody who makes pictures, and nothing of anybody's. */
export const ofNobody: Expected = { ...ofEach, member: 'yes' };
export const refusedToOthers: Expected = { ...ofEach, other: 'refused', owner: 'refused' };

const same = (outcome: Outcome): Expected => ({
  stranger: outcome,
  viewer: outcome,
  other: outcome,
  owner: outcome,
  member: outcome,
});
/** For everybody who reaches the studio. */
export const forAll = same('yes');
/** What the member has given a link to. */
export const shown = same('theirs');
export const refusedToAll = same('refused');
export const nowhere = same('notFound');
/** There is an account, and who has none is led to the door. */
export const door = same('signIn');

/** About one's own account. */
export const ofAccount: Expected = { ...same('yes'), stranger: 'signIn', member: 'theirs' };
export const ofAccountById: Expected = { ...same('notFound'), stranger: 'signIn', member: 'theirs' };
/** For those who look after the studio; what the member has of it is not theirs alone. */
export const managing: Expected = { ...same('forbidden'), stranger: 'signIn', owner: 'yes' };

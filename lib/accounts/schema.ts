import type { BetterAuthPluginDBSchema } from 'better-auth/db';
import type { Role } from '../access/role';

/** Times as better-auth writes them in SQLite: ISO 8601 in UTC, which sort as they follow one another. */
type IsoTime = string;

/** The tables of `accounts.db`. Those of better-auth are as its documentation says, with what `userFields` adds. */
export interface Schema {
  user: {
    id: string;
    name: string;
    /** In small letters. */
    email: string;
    emailVerified: 0 | 1;
    createdAt: IsoTime;
    updatedAt: IsoTime;
    role: Role;
    /** Whose rows in the store are this account's. */
    owner: string;
    /** Null for everybody who may come in. */
    removedAt: IsoTime | null;
  };
  /** A way to sign in; here always a password. */
  account: {
    id: string;
    /** That of the user. */
    accountId: string;
    providerId: 'credential';
    userId: string;
    password: string;
    createdAt: IsoTime;
    updatedAt: IsoTime;
  };
  session: {
    id: string;
    userId: string;
    token: string;
    userAgent: string | null;
    expiresAt: IsoTime;
    createdAt: IsoTime;
    /** When it was last prolonged, at most once a day. */
    updatedAt: IsoTime;
  };
  invitation: {
    id: string;
    tokenHash: string;
    role: Role;
    invitedBy: string;
    /** Milliseconds since the epoch. */
    createdAt: number;
    expiresAt: number;
  };
  /** A link for a new password; at most one for each person. */
  passwordReset: {
    id: string;
    tokenHash: string;
    userId: string;
    madeBy: string;
    /** Milliseconds since the epoch. */
    createdAt: number;
    expiresAt: number;
  };
  passkey: {
    /** Drawn by the authenticator. */
    id: string;
    userId: string;
    name: string;
    /** COSE, base64url. */
    publicKey: string;
    /** How often it was used, where the authenticator counts. */
    counter: number;
    /** A JSON list. */
    transports: string;
    createdAt: number;
    usedAt: number | null;
  };
}

export const userFields = {
  role: { type: 'string', required: true, input: false },
  owner: { type: 'string', required: true, input: false },
  removedAt: { type: 'date', required: false, input: false },
} as const;

const ofUser = {
  type: 'string',
  required: true,
  references: { model: 'user', field: 'id', onDelete: 'cascade' },
  index: true,
} as const;
const text = { type: 'string', required: true } as const;
const time = { type: 'number', bigint: true, required: true } as const;

/** What better-auth makes and upgrades besides its own tables. The `id` of each it adds itself. */
export const ownTables = {
  invitation: {
    fields: {
      tokenHash: { ...text, unique: true },
      role: text,
      invitedBy: ofUser,
      createdAt: time,
      expiresAt: time,
    },
  },
  passwordReset: {
    fields: {
      tokenHash: { ...text, unique: true },
      userId: ofUser,
      madeBy: ofUser,
      createdAt: time,
      expiresAt: time,
    },
  },
  passkey: {
    fields: {
      userId: ofUser,
      name: text,
      publicKey: text,
      counter: { type: 'number', required: true },
      transports: text,
      createdAt: time,
      usedAt: { ...time, required: false },
    },
  },
} as const satisfies BetterAuthPluginDBSchema;

import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import type { Role } from '../access/role';

/** Everybody and everything of accounts that is shown, without secrets. Times are milliseconds since the epoch. */
export interface Person {
  readonly id: string;
  /** Whose rows they have. */
  readonly owner: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: number;
}

/** Somebody as the others of the studio know them. */
export interface Peer {
  /** Names them in the store: whose rows are theirs. */
  readonly owner: string;
  readonly name: string;
  readonly role: Role;
}

export interface Invitation {
  readonly id: string;
  readonly role: Role;
  /** Who invites. */
  readonly by: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** That somebody may choose a new password without the one they had. */
export interface Reset {
  readonly id: string;
  /** Whose, by the id of the account. */
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly expiresAt: number;
}

export interface SessionView {
  readonly id: string;
  /** What the browser says it is; empty where it says nothing. */
  readonly userAgent: string;
  readonly createdAt: number;
  /** To the day. */
  readonly seenAt: number;
  /** That of whoever asks. */
  readonly current: boolean;
}

export interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly usedAt: number | null;
}

export type NewPasskeyOptions = PublicKeyCredentialCreationOptionsJSON;
export type PasskeyOptions = PublicKeyCredentialRequestOptionsJSON;

import 'server-only';
import type { Kysely, Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Role } from '../access/role';
import type { NewPerson } from './contract';
import type { Parts } from './parts';
import type { Schema } from './schema';

/** Somebody's row and password as they will be written. The hash takes its time, so it is made before any transaction. */
export interface PreparedPerson {
  readonly name: string;
  readonly email: string;
  readonly hash: string;
}

export async function prepared(
  { name, email, password }: NewPerson,
  hash: Parts['hash'],
): Promise<PreparedPerson> {
  return { name, email: email.toLowerCase(), hash: await hash(password) };
}

/** Writes an account and its password. `owner` says whose rows it has; without, those under its own id. */
export async function insertPerson(
  db: Transaction<Schema>,
  { name, email, hash }: PreparedPerson,
  { role, owner, now }: { readonly role: Role; readonly owner?: string; readonly now: number },
): Promise<string> {
  const id = newId();
  const at = new Date(now).toISOString();
  const row = { id, name, email, role, owner: owner ?? id, emailVerified: 0 as const, removedAt: null };
  await db
    .insertInto('user')
    .values({ ...row, createdAt: at, updatedAt: at })
    .execute();
  await insertPassword(db, id, hash, at);
  return id;
}

export async function insertPassword(
  db: Kysely<Schema>,
  userId: string,
  password: string,
  at: string,
): Promise<void> {
  const row = { id: newId(), accountId: userId, providerId: 'credential' as const, userId, password };
  await db
    .insertInto('account')
    .values({ ...row, createdAt: at, updatedAt: at })
    .execute();
}

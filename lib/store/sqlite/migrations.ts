import type { Migration } from 'kysely';
import { firstTables } from './migrations/0001-first-tables';

/** Every migration ever released, by a name that sorts after the one before. Never changed, only added to. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001_first_tables': firstTables,
};

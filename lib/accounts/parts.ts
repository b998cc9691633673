import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Clock } from '../clock';
import type { Auth } from './auth';
import type { Schema } from './schema';
import type { Tries } from './tries';

/** What each part of the service works with. */
export interface Parts {
  readonly db: Kysely<Schema>;
  readonly auth: Auth;
  readonly tries: Tries;
  readonly hash: (password: string) => Promise<string>;
  readonly clock: Clock;
  readonly log: Logger;
}

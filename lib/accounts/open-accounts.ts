import 'server-only';
import { hkdfSync } from 'node:crypto';
import { join } from 'node:path';
import { getMigrations } from 'better-auth/db/migration';
import type { Logger } from 'pino';
import type { Clock } from '../clock';
import { hashPassword } from '../sharing/password';
import { openFile } from '../store/sqlite/open-database';
import { createAuth } from './auth';
import type { AccountsService } from './contract';
import { firstAccount } from './first-account';
import { invitations } from './invitations';
import { ownAccount } from './own-account';
import type { Parts } from './parts';
import { passkeys } from './passkeys';
import { people } from './people';
import { resets } from './resets';
import type { Schema } from './schema';
import { signingIn } from './signing-in';
import { createTries } from './tries';

interface AccountsOptions {
  readonly dataDir: string;
  /** That of the data folder, from which another is derived. */
  readonly secret: Uint8Array;
  /** What `SETUP_CODE` says. */
  readonly setupCode?: string | undefined;
  /** How passwords are hashed: slowly, unless a test says otherwise. */
  readonly hash?: Parts['hash'];
  readonly clock: Clock;
  readonly log: Logger;
}

/** Opens who may come in, `accounts.db` in the data folder. Throws `StoreOpenError`. */
export async function openAccounts({
  dataDir,
  secret,
  setupCode,
  hash = hashPassword,
  clock,
  log,
}: AccountsOptions): Promise<AccountsService> {
  const derived = Buffer.from(hkdfSync('sha256', secret, '', 'accounts', 32)).toString('base64url');
  const db = await openFile<Schema>(join(dataDir, 'accounts.db'), async (opened) => {
    const { runMigrations } = await getMigrations(
      createAuth({ db: opened, secret: derived, hash, log }).options,
    );
    await runMigrations();
  });
  const parts: Parts = {
    db,
    auth: createAuth({ db, secret: derived, hash, log }),
    tries: createTries(),
    hash,
    clock,
    log,
  };
  await parts.db.deleteFrom('session').where('expiresAt', '<', new Date(clock.now()).toISOString()).execute();
  const first = await firstAccount(parts, setupCode);
  return {
    ...first,
    ...signingIn(parts),
    ...people(parts),
    ...invitations(parts),
    ...resets(parts),
    ...ownAccount(parts),
    ...passkeys(parts),
    close: () => db.destroy(),
  };
}

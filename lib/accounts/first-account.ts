import 'server-only';
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { type Accounts, localOwner } from '../access/access';
import { err, ok, type Result } from '../result';
import type { FirstAccount } from './contract';
import type { Parts } from './parts';
import { insertPerson, type PreparedPerson, prepared } from './rows';
import { accessOf, signInAs } from './signing-in';
import { isThisMachine } from './this-machine';

/** The guarded first run, and whether it is over. */
export async function firstAccount(
  { db, auth, tries, hash, clock, log }: Parts,
  given: string | undefined,
): Promise<Pick<Accounts, 'exist' | 'accessOf'> & FirstAccount> {
  const anybody = await db.selectFrom('user').select('id').limit(1).executeTakeFirst();
  let exists = anybody !== undefined;
  let drawn: string | undefined;
  const setupCode = (): string => {
    if (given !== undefined) return given;
    if (drawn === undefined) {
      drawn = drawCode();
      log.warn(`Somebody wants to set this studio up from another machine. The setup code is ${drawn}`);
    }
    return drawn;
  };
  const insert = (person: PreparedPerson): Promise<string | undefined> =>
    db.transaction().execute(async (within) => {
      if (await within.selectFrom('user').select('id').limit(1).executeTakeFirst()) return undefined;
      return insertPerson(within, person, { role: 'owner', owner: localOwner, now: clock.now() });
    });
  return {
    exist: () => exists,
    accessOf: accessOf({ auth }),
    needsCode: ({ headers }) => {
      if (exists || isThisMachine(headers)) return false;
      setupCode();
      return true;
    },
    async createFirst(person, code, caller) {
      if (exists) return err({ kind: 'exists' });
      if (!isThisMachine(caller.headers)) {
        const who = { who: 'setup', network: caller.network };
        const right = await tries.check(who, async () => checkCode(code ?? '', setupCode()));
        if (!right.ok) return right;
      }
      const id = await insert(await prepared(person, hash));
      if (id === undefined) return err({ kind: 'exists' });
      exists = true;
      return ok(await signInAs(auth, id, caller));
    },
  };
}

/** Without letters that are taken for others, in two groups. About 47 bits. */
function drawCode(): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return `${group()}-${group()}`;
}

function checkCode(given: string, wanted: string): Result<void, { kind: 'wrongCode' }> {
  const digest = (text: string) => createHash('sha256').update(text.trim()).digest();
  return timingSafeEqual(digest(given), digest(wanted)) ? ok(undefined) : err({ kind: 'wrongCode' });
}

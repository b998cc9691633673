import { randomBytes } from 'node:crypto';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import { createFakeClock, type FakeClock } from '@/tests/support/fake-clock';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { hashPassword } from '../sharing/password';
import type { AccountsService, Caller, Cookies, NewPerson } from './contract';
import { openAccounts } from './open-accounts';

export const ada: NewPerson = { name: 'Ada', email: 'ada@example.com', password: 'four words in a row' };
export const ben: NewPerson = { name: 'Ben', email: 'ben@example.com', password: 'another four words' };

interface TestAccounts {
  readonly dataDir: string;
  readonly accounts: AccountsService;
  readonly clock: FakeClock;
  /** How often a password was hashed. */
  readonly hashed: () => number;
  /** What was logged, a line each. */
  readonly lines: readonly string[];
  /** Ends it and opens the same folder anew, as at the next start. */
  reopen(): Promise<AccountsService>;
}

/** Accounts in a folder of their own, for the test that runs. */
export async function openTestAccounts(setupCode?: string): Promise<TestAccounts> {
  const dataDir = await temporaryFolder();
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const clock = createFakeClock(Date.now());
  const secret = randomBytes(32);
  let hashed = 0;
  const hash = (password: string) => {
    hashed += 1;
    return hashPassword(password, { logN: 4, r: 8, p: 1 });
  };
  const open = () => openAccounts({ dataDir, secret, setupCode, hash, clock, log });
  let accounts = await open();
  onTestFinished(() => accounts.close());
  const reopen = async () => {
    await accounts.close();
    accounts = await open();
    return accounts;
  };
  return { dataDir, accounts, clock, lines, hashed: () => hashed, reopen };
}

/** Somebody at a browser of this machine, or from `network`, with the cookies that were given out. */
export function from({ cookies }: Cookies = { cookies: [] }, network = '127.0.0.1'): Caller {
  const cookie = cookies.map((one) => one.split(';', 1)[0]).join('; ');
  const host = network === '127.0.0.1' ? '127.0.0.1:3000' : 'studio.example.com';
  const told = { 'x-forwarded-for': network, 'user-agent': 'Firefox/150' };
  return { network, headers: new Headers({ host, cookie, ...told }) };
}

/** The first account, signed in. */
export async function firstOwner(accounts: AccountsService): Promise<Caller> {
  const made = await accounts.createFirst(ada, undefined, from());
  if (!made.ok) throw new Error(made.error.kind);
  return from(made.value);
}

/** Somebody else, signed in by an invitation of the first owner. */
export async function joined(
  accounts: AccountsService,
  owner: Caller,
  role: 'owner' | 'member' | 'viewer' = 'member',
): Promise<Caller> {
  const by = (await accounts.accessOf(owner.headers))?.account?.id ?? '';
  const { token } = await accounts.invite({ role, by });
  const accepted = await accounts.accept(token, ben, from());
  if (!accepted.ok) throw new Error(accepted.error.kind);
  return from(accepted.value);
}

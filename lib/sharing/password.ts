import 'server-only';
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import PQueue from 'p-queue';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);
const keyBytes = 32;

/** https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt, with 32 MB for each. */
const standard = { logN: 15, r: 8, p: 3 };
type Cost = typeof standard;

const kept = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]+)\$([\w-]+)$/;

/** What is kept of a password: a slow hash, with its costs and its salt. */
export async function hashPassword(password: string, cost: Cost = standard): Promise<string> {
  const salt = randomBytes(16);
  const key = await keyOf(password, salt, cost);
  const parts = [cost.logN, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')];
  return `scrypt$${parts.join('$')}`;
}

/** Whether a password is the one that was hashed. Throws for a text that is no hash of `hashPassword`. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, logN, r, p, salt, key] = kept.exec(hash) ?? [];
  if (salt === undefined || key === undefined) throw new Error('This is no hash of a password.');
  const costs = { logN: Number(logN), r: Number(r), p: Number(p) };
  const wanted = Buffer.from(key, 'base64url');
  const given = await keyOf(password, Buffer.from(salt, 'base64url'), costs);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Node does this on the four threads that read files too, so most of them are left to those. */
const line = new PQueue({ concurrency: 1 });

/** One letter may be typed as one character or as two. */
const keyOf = (password: string, salt: Buffer, { logN, r, p }: Cost): Promise<Buffer> =>
  line.add(() =>
    derive(password.normalize('NFC'), salt, keyBytes, { N: 2 ** logN, r, p, maxmem: 256 * r * 2 ** logN }),
  );

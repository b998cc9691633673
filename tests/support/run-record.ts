import { appendFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './root';

/** What must be told to nobody but whom it is for. */
export type SecretKind = 'key' | 'setup code' | 'password' | 'invitation' | 'link' | 'cookie' | 'session';
export interface Secret {
  readonly kind: SecretKind;
  readonly value: string;
}

/** What a run of the browser tests leaves to be searched when it is over. Playwright empties what is around it beforehand. */
export const runFolder = join(root, 'test-results/run');
const setting = 'PROOFSHEET_E2E_RUN';

/** Begins a record, also for the processes that are started from now on. Without one the functions below keep nothing. */
export function beginRecord(): void {
  rmSync(runFolder, { recursive: true, force: true });
  for (const part of ['logs', 'data', 'secrets']) mkdirSync(join(runFolder, part), { recursive: true });
  process.env[setting] = 'true';
}
export const isRecorded = (): boolean => process.env[setting] === 'true';

/** Notes a secret where it is made or typed, and gives it back. */
export function remember(kind: SecretKind, value: string): string {
  if (value.length < 8) throw new Error(`This ${kind} is so short that it is found anywhere: “${value}”`);
  const secret: Secret = { kind, value };
  if (isRecorded())
    appendFileSync(join(runFolder, `secrets/${process.pid}.jsonl`), `${JSON.stringify(secret)}\n`);
  return value;
}

/** Notes what a browser is to keep: of a session also the part that the studio knows it by. */
export function rememberCookie(header: string): void {
  const [, name = '', written = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
  if (written === '') return;
  const value = remember('cookie', decodeURIComponent(written));
  if (name.endsWith('session_token')) remember('session', value.split('.', 1)[0] ?? '');
}

/** Adds to what a server has printed. */
export function keepOutput(server: string, chunk: Buffer): void {
  if (isRecorded()) appendFileSync(join(runFolder, `logs/${server}.log`), chunk);
}

/** Keeps what is written in a data folder: all but pictures, and what the studio signs with, which is meant to be there. */
export function keepData(dataDir: string): void {
  if (!isRecorded()) return;
  cpSync(dataDir, join(runFolder, 'data', basename(dataDir)), {
    recursive: true,
    filter: (path) =>
      !/^(originals|derived|tmp|instance-secret|runner\.lock.*)$/.test(basename(path)) &&
      !/\.(png|jpg|webp)$/.test(path),
  });
}

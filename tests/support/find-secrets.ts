import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Secret } from './run-record';

/** Which secrets stand in the files below a folder, by kind and file; `skip` are folders in it that are not looked at. */
export function findSecrets(
  folder: string,
  secrets: readonly Secret[],
  skip: readonly string[] = [],
): readonly string[] {
  return filesBelow(folder, skip).flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    const found = secrets.filter(({ value }) => spellings(value).some((text) => bytes.includes(text)));
    return found.map(({ kind, value }) => `${name}: ${kind} ${value}`);
  });
}

export const filesBelow = (folder: string, skip: readonly string[] = []): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((name) => !skip.some((one) => name.startsWith(`${one}/`)));

/** As it is, as in an address, as in a form, and as in JSON. */
const spellings = (value: string): readonly string[] => [
  ...new Set([
    value,
    encodeURIComponent(value),
    new URLSearchParams([['', value]]).toString().slice(1),
    JSON.stringify(value).slice(1, -1),
  ]),
];

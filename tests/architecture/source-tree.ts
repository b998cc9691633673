import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A source file: its path from the project's root, with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const skipped = new Set(['node_modules', 'data', 'test-results', 'playwright-report']);

/** Every file below a folder whose name matches, generated and hidden folders left out. */
export function sources(folder: string, name: RegExp): readonly Source[] {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry): readonly Source[] => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return entry.name.startsWith('.') || skipped.has(entry.name) ? [] : sources(path, name);
    }
    return name.test(entry.name) ? [{ path, text: readFileSync(`${root}/${path}`, 'utf8') }] : [];
  });
}

export const isTest = (path: string): boolean =>
  /\.test(-\w+)?\.[a-z]+$/.test(path) || path.startsWith('tests/');

/** The TypeScript of the studio itself, without its tests. */
export const studioSources = (): readonly Source[] =>
  ['app', 'components', 'lib']
    .flatMap((folder) => sources(folder, /\.tsx?$/))
    .concat(sources('.', /^(instrumentation(-node)?|proxy)\.ts$/).filter(({ path }) => !path.includes('/')))
    .filter(({ path }) => !isTest(path));

export interface Import {
  /** Path from the project's root without extension, or the package's name. */
  readonly target: string;
  readonly isPackage: boolean;
}

const statement =
  /^\s*(?:import|export)\s+[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a file imports, re-exports or loads on demand. */
export function importsOf({ path, text }: Source): readonly Import[] {
  return [...text.matchAll(statement)].map(([, from, bare, dynamic]) => {
    const written = from ?? bare ?? dynamic ?? '';
    if (written.startsWith('@/')) return { target: tidy(written.slice(2)), isPackage: false };
    if (!written.startsWith('.')) return { target: written, isPackage: true };
    return { target: tidy(posix.join(posix.dirname(path), written)), isPackage: false };
  });
}

const tidy = (path: string): string => path.replace(/\.(tsx?|mjs)$/, '');

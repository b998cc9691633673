import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { root, type Source, studioSources } from '../../architecture/source-tree';

/** Something of the app that a browser can ask for. */
export interface Entrance {
  /** As its row in the table is called. */
  readonly name: string;
  readonly kind: 'route' | 'action' | 'page';
  /** What Next calls, by the names it calls them by. */
  readonly functions: Readonly<Record<string, Callable>>;
}
export type Callable = (...given: readonly unknown[]) => unknown;

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const special =
  /^app\/(?:(.*)\/)?(page|layout|default|template|icon|apple-icon|opengraph-image|twitter-image|sitemap|robots|manifest)\.tsx?$/;
const loaded = z.record(z.string(), z.unknown());
const isCallable = (value: unknown): value is Callable => typeof value === 'function';

/** Everything of the app that a browser can ask for, read from its files. */
export async function surface(): Promise<readonly Entrance[]> {
  return (await Promise.all(studioSources().map(entrancesOf))).flat();
}

/** Actions that stand within a function: nobody can call those by name, so there must be none. */
export const hiddenActions = (): readonly string[] =>
  studioSources().flatMap(({ path, text }) => (/^[ \t]+['"]use server['"]/m.test(text) ? [path] : []));

async function entrancesOf({ path, text }: Source): Promise<readonly Entrance[]> {
  const route = /^app\/(.*)\/route\.tsx?$/.exec(path);
  if (route) {
    const all = Object.entries(await functionsOf(path)).filter(([name]) => methods.includes(name));
    return all.map(([method, handle]) => ({
      kind: 'route',
      name: `${method} ${addressOf(route[1])}`,
      functions: { handle },
    }));
  }
  if (/^['"]use server['"]/m.test(text)) {
    const file = /([^/]+)\.tsx?$/.exec(path)?.[1];
    return Object.entries(await functionsOf(path)).map(([name, act]) => ({
      kind: 'action',
      name: `${file}.${name}`,
      functions: { act },
    }));
  }
  const [, folder, file] = special.exec(path) ?? [];
  if (file === undefined) return [];
  const { default: page, generateMetadata } = await functionsOf(path);
  const functions = { ...(page && { page }), ...(generateMetadata && { generateMetadata }) };
  // Two layouts may stand at one address, and only their groups tell them apart.
  const name = file === 'page' ? addressOf(folder) : `${file} ${folder ?? ''}`.trim();
  return [{ kind: 'page', name, functions }];
}

/** What a file exports that can be called. */
async function functionsOf(path: string): Promise<Readonly<Record<string, Callable>>> {
  const exported = loaded.parse({ ...(await import(pathToFileURL(`${root}/${path}`).href)) });
  return Object.fromEntries(
    Object.entries(exported).flatMap(([name, value]) => (isCallable(value) ? [[name, value]] : [])),
  );
}

/** Groups of folders, `(studio)`, are no part of an address. */
const addressOf = (folder = ''): string =>
  `/${folder
    .split('/')
    .filter((part) => !/^\(.*\)$/.test(part))
    .join('/')}`;

/** What Next reads from an address by the folders that stand for it: `[id]`, and `[...path]` for the rest. */
export function paramsOf(pattern: string, address: string): Readonly<Record<string, string | string[]>> {
  const parts = address.split('/');
  return Object.fromEntries(
    pattern.split('/').flatMap((folder, at): [string, string | string[]][] => {
      const [, rest, name] = /^\[(\.\.\.)?(\w+)\]$/.exec(folder) ?? [];
      if (name === undefined) return [];
      return [[name, rest === undefined ? (parts[at] ?? '') : parts.slice(at)]];
    }),
  );
}

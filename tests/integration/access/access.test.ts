import { afterAll, expect, test, vi } from 'vitest';
import { actions } from './actions';
import { ask } from './ask';
import { askers, type Row } from './expected';
import { pages } from './pages';
import { routes } from './routes';
import { hiddenActions, surface } from './surface';
import { makeWorld, type World } from './world';

vi.mock('next/headers', async () => {
  const { request } = await import('./request');
  return {
    headers: async () => request.headers,
    cookies: async () => ({ get: () => undefined, set: () => {} }),
  };
});
vi.mock('next/cache', () => ({ refresh: () => {} }));
// The compiler puts the font in its place.
vi.mock('next/font/local', () => ({ default: () => ({ variable: '' }) }));

const rows: Readonly<Record<string, Row>> = { ...routes, ...actions, ...pages };
const entrances = await surface();

test('every route, action, page and layout has a row, and every row is of one', () => {
  const names = entrances.map(({ name }) => name).sort();
  const withoutRow = names.filter((name) => !rows[name]);
  expect(withoutRow, `Say who may ask for ${withoutRow.join(', ')}.`).toEqual([]);
  expect(Object.keys(rows).sort()).toEqual(names);
  expect(hiddenActions()).toEqual([]);
});

let world: World | undefined;
afterAll(() => world?.close());

test.each(entrances)('$kind $name', async (entrance) => {
  const row = rows[entrance.name];
  if (!row) throw new Error('It has no row.');
  world ??= await makeWorld();
  const before = (await world.kept()).join();
  const holes: string[] = [];
  for (const asker of askers) {
    const outcome = await ask(world, entrance, row, asker);
    if (outcome !== row.expected[asker]) holes.push(`${asker}: ${outcome}, not ${row.expected[asker]}`);
  }
  if ((await world.kept()).join() !== before) {
    await world.close();
    world = undefined;
  }
  expect(holes, holes.join('; ')).toEqual([]);
});

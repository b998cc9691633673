import { setImmediate as otherWork } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { GalleryQuery } from '../gallery-contract';
import { rememberBy } from './cache';

const everything: GalleryQuery = { owner: 'local', query: { clauses: [] } };

/** Counts that end when told to, each with the change it began at. */
function counting() {
  let change = 1;
  const begun: number[] = [];
  const ends: { resolve: (value: number) => void; reject: (error: Error) => void }[] = [];
  const ask = rememberBy(
    async () => change,
    (_, at) => {
      begun.push(at);
      return new Promise<number>((resolve, reject) => ends.push({ resolve, reject }));
    },
  );
  const changes = () => {
    change += 1;
  };
  const end = async () => {
    ends.shift()?.resolve(begun.at(-1) ?? 0);
    await otherWork();
  };
  const fail = async () => {
    ends.shift()?.reject(new Error('the disk'));
    await otherWork();
  };
  return { ask: () => ask(everything), begun, changes, end, fail };
}

test('is worked out once until something changes', async () => {
  const { ask, begun, changes, end } = counting();
  const both = [ask(), ask()];
  await otherWork();
  await end();
  expect(await Promise.all(both)).toEqual([1, 1]);
  expect(await ask()).toBe(1);
  changes();
  void ask();
  await otherWork();
  expect(begun).toEqual([1, 2]);
});

test('who asks for something newer meanwhile shares one that begins afterwards, with the newest', async () => {
  const { ask, begun, changes, end } = counting();
  const first = ask();
  await otherWork();
  const later: Promise<number>[] = [];
  for (let asked = 0; asked < 5; asked += 1) {
    changes();
    later.push(ask());
    await otherWork();
  }
  expect(begun).toEqual([1]);
  await end();
  expect(await first).toBe(1);
  expect(begun).toEqual([1, 6]);
  await end();
  expect(await Promise.all(later)).toEqual([6, 6, 6, 6, 6]);
});

test('a failure is told to those who waited for it, and to nobody after', async () => {
  const { ask, changes, end, fail } = counting();
  const first = ask();
  await otherWork();
  changes();
  const second = ask();
  await otherWork();
  const failed = expect(first).rejects.toThrow('the disk');
  await fail();
  await failed;
  await end();
  expect(await second).toBe(2);
});

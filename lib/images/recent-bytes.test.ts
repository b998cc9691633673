import { expect, test } from 'vitest';
import { createRecentBytes } from './recent-bytes';

/** Asks for bytes by name; tells how many there are and how often they were made. */
function asking(mostBytes: number) {
  const recent = createRecentBytes(mostBytes);
  const times = new Map<string, number>();
  const ask = async (name: string, size = 10) => {
    const bytes = await recent(name, async () => {
      times.set(name, (times.get(name) ?? 0) + 1);
      return size === 0 ? undefined : new Uint8Array(size);
    });
    return { size: bytes?.length, made: times.get(name) };
  };
  return { recent, ask };
}

test('what was asked for lately is not made again, nor while it is made', async () => {
  const { ask } = asking(100);
  expect(await Promise.all([ask('a'), ask('a')])).toEqual(Array(2).fill({ size: 10, made: 1 }));
  expect(await ask('a')).toEqual({ size: 10, made: 1 });
});

test('of too much, what was asked for longest ago is made again', async () => {
  const { ask } = asking(30);
  for (const name of ['a', 'b', 'c', 'a', 'd']) await ask(name);
  expect([await ask('a'), await ask('c'), await ask('d')].map(({ made }) => made)).toEqual([1, 1, 1]);
  expect(await ask('b')).toEqual({ size: 10, made: 2 });
});

test('what is large does not push out all else', async () => {
  const { ask } = asking(30);
  await ask('a');
  expect([await ask('large', 16), await ask('large', 16)].map(({ made }) => made)).toEqual([1, 2]);
  expect(await ask('a')).toEqual({ size: 10, made: 1 });
});

test('what could not be made is tried again', async () => {
  const { ask, recent } = asking(30);
  await ask('a', 0);
  expect(await ask('a')).toEqual({ size: 10, made: 2 });
  await expect(recent('b', () => Promise.reject(new Error('unreadable')))).rejects.toThrow('unreadable');
  expect(await ask('b')).toEqual({ size: 10, made: 1 });
});

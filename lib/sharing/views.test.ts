import { expect, test } from 'vitest';
import { createViews } from './views';

const failed = new Error('The disk is full.');

/** A counter whose time passes when it is told to, and what it has written. */
function counter() {
  const written: Record<string, number>[] = [];
  const errors: unknown[] = [];
  const due: (() => void)[] = [];
  const disk = { full: false };
  const views = createViews(
    {
      async countViews(counted) {
        if (disk.full) throw failed;
        written.push(Object.fromEntries(counted));
      },
    },
    (error) => errors.push(error),
    (act) => due.push(act),
  );
  const pass = () => {
    for (const act of due.splice(0)) act();
  };
  return { views, written, errors, disk, pass };
}

test('those of a while are written together', () => {
  const { views, written, pass } = counter();
  for (const id of ['a', 'b', 'a']) views.count(id);
  expect(written).toEqual([]);
  pass();
  expect(written).toEqual([{ a: 2, b: 1 }]);
  views.count('b');
  pass();
  pass();
  expect(written).toEqual([{ a: 2, b: 1 }, { b: 1 }]);
});

test('what is not written yet is so at the end, once', async () => {
  const { views, written, pass } = counter();
  views.count('a');
  await views.settle();
  pass();
  expect(written).toEqual([{ a: 1 }]);
});

test('a write that fails is told and holds nobody up', async () => {
  const { views, written, errors, disk } = counter();
  disk.full = true;
  views.count('a');
  await views.settle();
  expect(errors).toEqual([failed]);
  disk.full = false;
  views.count('a');
  await views.settle();
  expect(written).toEqual([{ a: 1 }]);
});

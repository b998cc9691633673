import { expect, test } from 'vitest';
import { err, ok } from '@/lib/result';
import { outcomeUnknown } from '../../generation/actions';
import type { EmptyTrash } from '../curation/long-acts';
import { deleteForGood } from './delete-for-good';

const running = new AbortController().signal;
const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index));

/** A trash of so many, of which the server deletes `atOnce` and keeps `stuck`. */
function trashOf(count: number, atOnce: number, stuck = 0) {
  let there = count;
  const asked: number[] = [];
  const emptyTrash: EmptyTrash = async (request) => {
    const wanted = 'ids' in request ? request.ids.length : there - stuck;
    asked.push(wanted);
    const deleted = Math.min(wanted, atOnce);
    there -= deleted;
    return ok({ deleted, left: 'ids' in request ? wanted - deleted : stuck, remaining: there > stuck });
  };
  return { emptyTrash, asked };
}

test('goes on until nothing remains but what has to stay, and says how far it is', async () => {
  const seen: number[] = [];
  const { emptyTrash } = trashOf(25, 10, 3);
  expect(await deleteForGood(emptyTrash, undefined, (count) => seen.push(count), running)).toEqual(ok(3));
  expect(seen).toEqual([10, 20, 22]);
});

test('names no more at once than the server takes', async () => {
  const { emptyTrash, asked } = trashOf(5000, 1000);
  expect(await deleteForGood(emptyTrash, ids(2500), () => {}, running)).toEqual(ok(0));
  expect(asked).toEqual([1000, 1000, 500]);
});

test('stops between two parts', async () => {
  const stop = new AbortController();
  const { emptyTrash, asked } = trashOf(5000, 1000);
  await deleteForGood(emptyTrash, undefined, () => stop.abort(), stop.signal);
  expect(asked).toHaveLength(1);
});

test('says why it could not', async () => {
  const refused: EmptyTrash = async () => err({ kind: 'unavailable', message: 'The disk is full.' });
  expect(await deleteForGood(refused, undefined, () => {}, running)).toEqual(err('The disk is full.'));
  const away: EmptyTrash = async () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await deleteForGood(away, ids(1), () => {}, running)).toEqual(err(outcomeUnknown));
});

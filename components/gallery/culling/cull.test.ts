import { expect, test } from 'vitest';
import { type CullMove, cull, cullStart, marksOf, tally } from './cull';

const keep = { kind: 'keep' } as const;
const reject = { kind: 'reject' } as const;
const decide = (id: string, decision: typeof keep | typeof reject): CullMove => ({
  kind: 'decide',
  id,
  decision,
});
const after = (...moves: CullMove[]) => moves.reduce((state, move) => cull(state, move, 3), cullStart);

test('each decision goes on to the next picture, up to the end', () => {
  const state = after(decide('a', keep), decide('b', reject), { kind: 'next' }, { kind: 'next' });
  expect(state.index).toBe(3);
  expect(tally(state.decided)).toEqual({ kept: 1, rejected: ['b'], rated: 0 });
});

test('undo goes back to the picture, and to what was decided before', () => {
  const twice = after(decide('a', keep), { kind: 'previous' }, decide('a', reject), { kind: 'next' });
  const once = cull(twice, { kind: 'undo' }, 3);
  expect(once.index).toBe(0);
  expect(tally(once.decided)).toMatchObject({ kept: 1, rejected: [] });
  const none = cull(once, { kind: 'undo' }, 3);
  expect(none.decided.size).toBe(0);
  expect(cull(none, { kind: 'undo' }, 3)).toBe(none);
});

test('what the server did not take counts no more and cannot be undone', () => {
  const state = after(decide('a', keep), decide('b', keep), { kind: 'failed', id: 'a' });
  expect([...state.decided.keys()]).toEqual(['b']);
  expect(state.history.map(({ id }) => id)).toEqual(['b']);
  expect(state.index).toBe(2);
});

test('before the first there is nothing', () => expect(after({ kind: 'previous' }).index).toBe(0));

test('a picture is kept or rejected, never both', () => {
  expect(marksOf(keep)).toEqual({ favourite: true, rejected: false });
  expect(marksOf(reject)).toEqual({ favourite: false, rejected: true });
  expect(marksOf({ kind: 'rate', rating: 4 })).toEqual({ rating: 4 });
});

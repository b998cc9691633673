import { expect, it, vi } from 'vitest';
import { err, ok } from '@/lib/result';
import { createBallotBox } from './ballot-box';

const vote = (id: string) => ({ id, left: 'a', right: 'b', choice: 'left', at: 1 }) as const;
const boxWith = (castVote = vi.fn(), undoVote = vi.fn().mockResolvedValue(ok(null))) => ({
  castVote,
  undoVote,
  cast: createBallotBox({ castVote, undoVote }, 'c'),
});

it('takes a vote whose answer was lost back before the next one', async () => {
  const { castVote, undoVote, cast } = boxWith(
    vi.fn().mockRejectedValueOnce(new TypeError('fetch failed')).mockResolvedValue(ok(null)),
  );
  expect(await cast(vote('first'))).toEqual({
    kind: 'refused',
    problem: expect.stringMatching(/may be lost.*could not be reached/),
  });
  expect(undoVote).not.toHaveBeenCalled();
  expect(await cast(vote('second'))).toBeUndefined();
  expect(undoVote.mock.calls).toEqual([[{ id: 'c', voteId: 'first' }]]);
  expect(await cast(vote('third'))).toBeUndefined();
  expect(undoVote).toHaveBeenCalledOnce();
  expect(castVote).toHaveBeenLastCalledWith({
    id: 'c',
    vote: { id: 'third', left: 'a', right: 'b', choice: 'left' },
  });
});

it('hands nothing in while a lost one cannot be taken back', async () => {
  const { castVote, cast } = boxWith(
    vi.fn().mockRejectedValueOnce(new TypeError('fetch failed')),
    vi.fn().mockRejectedValue(new TypeError('fetch failed')),
  );
  await cast(vote('first'));
  expect(await cast(vote('second'))).toMatchObject({ kind: 'refused' });
  expect(castVote).toHaveBeenCalledOnce();
});

it('knows a vote that cannot be given any more from one that is only refused', async () => {
  const { cast } = boxWith(
    vi
      .fn()
      .mockResolvedValueOnce(err({ kind: 'notFound' }))
      .mockResolvedValueOnce(err({ kind: 'unavailable', message: 'The disk is full.' })),
  );
  expect(await cast(vote('first'))).toMatchObject({ kind: 'gone' });
  expect(await cast(vote('second'))).toEqual({
    kind: 'refused',
    problem: expect.stringContaining('The disk is full.'),
  });
});

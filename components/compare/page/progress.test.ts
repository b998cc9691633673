import { expect, it } from 'vitest';
import type { GenerationView } from '@/lib/generation/view';
import { generation } from '@/tests/support/example-generation';
import { progressOf, progressText, secondsLeft } from './progress';

const pace = { parallel: 8, perMinute: 60 };
const at = 1_760_000_000_000;
const view = (id: string, state: GenerationView['state'], more: Partial<GenerationView> = {}) =>
  generation({ id, state, expectedSeconds: 10, submittedAt: null, ...more });
const comparison = (views: readonly (GenerationView | null)[], paused = false) => ({
  members: views.map((generation, index) => ({
    index,
    coordinates: [index],
    label: '',
    settings: null,
    problem: null,
    generation,
    held: paused && generation?.state === 'cancelled',
    planned: true,
  })),
});
const failed = (id: string, charged: 'yes' | 'no' | 'unknown') =>
  view(id, 'failed', { failure: { kind: 'providerFault', charged } });
const say = (views: readonly (GenerationView | null)[], paused = false, now: number | null = at) =>
  progressText(progressOf(comparison(views, paused)), { paused, pace, now });

it('counts what can be made, and says how long the rest takes', () => {
  expect(say([view('a', 'succeeded'), view('b', 'queued')])).toBe('1 of 2 pictures · about 10 s left');
  expect(say([view('a', 'succeeded'), view('b', 'queued')], false, null)).toBe('1 of 2 pictures');
  expect(say([view('a', 'succeeded'), view('a', 'succeeded')])).toBe('2 pictures');
});

it('names what cannot be made, and what was deleted', () => {
  expect(say([view('a', 'succeeded'), null])).toBe('1 picture · 1 deleted');
  const { members } = comparison([view('a', 'succeeded'), null]);
  const refused = members.map((member) => ({ ...member, problem: member.generation ? null : 'At most 50.' }));
  const progress = progressOf({ members: refused });
  expect(progressText(progress, { paused: false, pace, now: at })).toBe('1 picture · 1 not possible');
});

it('names what ended without a picture, and what the pause has stopped is none of it', () => {
  expect(say([view('a', 'succeeded'), view('b', 'cancelled')], true)).toBe('1 of 2 pictures · paused');
  expect(say([view('a', 'succeeded'), view('b', 'cancelled')])).toBe('1 of 2 pictures · 1 without a picture');
});

it('sends nothing again by itself that may have been charged', () => {
  const { retryable, doubtful } = progressOf(
    comparison([failed('a', 'no'), failed('b', 'unknown'), failed('c', 'yes'), view('d', 'unconfirmed')]),
  );
  expect(retryable.map(({ id }) => id)).toEqual(['a']);
  expect(doubtful).toBe(3);
});

it('waits for what is limited: pictures at once, pictures in a minute, and what is longest under way', () => {
  const queued = (count: number) => Array.from({ length: count }, (_, index) => view(`${index}`, 'queued'));
  expect(secondsLeft(queued(40), pace, at)).toBe(50);
  expect(secondsLeft(queued(90), { parallel: 90, perMinute: 30 }, at)).toBe(190);
  const waiting = view('w', 'waiting', { submittedAt: at - 4000 });
  expect(secondsLeft([waiting], pace, at)).toBe(6);
  expect(secondsLeft([{ ...waiting, submittedAt: at - 60_000 }], pace, at)).toBe(0);
});

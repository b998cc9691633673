import { expect, it } from 'vitest';
import type { Params } from '@/lib/models/settings';
import { type Kept, openForm } from './start';

const draft = (prompt: string, more: Params = {}) => ({ params: { prompt, one: false, ...more }, count: 1 });
const base = draft('');
const nothing: Kept = { base, typed: base, own: undefined, earlier: undefined };

it('shows the draft, and offers the one before it', () => {
  const own = draft('mine');
  expect(openForm({ kind: 'fresh' }, { ...nothing, own })).toEqual({ show: own });
  const earlier = draft('older');
  expect(openForm({ kind: 'fresh' }, { ...nothing, own, earlier })).toEqual({
    show: own,
    earlier,
    notice: { kind: 'earlier' },
  });
});

it('shows the settings of a result and keeps the draft they displace', () => {
  const own = draft('mine');
  const start = { kind: 'settings', origin: 'result', params: draft('its').params, notes: [] } as const;
  const opening = openForm(start, { ...nothing, own });
  expect(opening).toMatchObject({ show: draft('its'), earlier: own, notice: { kind: 'settings' } });
});

it('does not mistake the same settings for a displaced draft', () => {
  const start = { kind: 'settings', origin: 'link', params: draft('its').params, notes: [] } as const;
  const opening = openForm(start, { ...nothing, own: draft('its'), earlier: draft('older') });
  expect(opening.earlier).toEqual(draft('older'));
});

const carried = {
  kind: 'carried',
  from: 'TWO',
  draft: { ...draft('theirs'), count: 4 },
  dropped: ['Only two'],
} as const;

it('shows carried settings where there is no draft, and says what stayed behind', () => {
  const opening = openForm(carried, nothing);
  expect(opening.show).toEqual(carried.draft);
  expect(opening.notice).toEqual({ kind: 'carried', from: 'TWO', dropped: ['Only two'] });
});

it('only offers carried settings where there is a draft', () => {
  const own = draft('mine');
  const opening = openForm(carried, { ...nothing, own });
  expect(opening.show).toEqual(own);
  expect(opening.notice).toMatchObject({ kind: 'offer', carried: carried.draft });
});

it('keeps what was typed while the page was loading, and the draft it covers', () => {
  const own = draft('mine', { one: true });
  const opening = openForm({ kind: 'fresh' }, { ...nothing, own, typed: draft('typed') });
  expect(opening).toEqual({
    show: draft('typed', { one: true }),
    earlier: own,
    notice: { kind: 'earlier' },
  });
});

it('puts a part of a result into the draft, or into a fresh form, and leaves the rest alone', () => {
  const start = { kind: 'part', part: 'prompt', params: { prompt: 'its' } } as const;
  const own = draft('mine', { one: true });
  expect(openForm(start, { ...nothing, own })).toEqual({
    show: draft('its', { one: true }),
    earlier: own,
    notice: { kind: 'part', part: 'prompt' },
  });
  expect(openForm(start, nothing)).toMatchObject({ show: draft('its'), earlier: undefined });
});

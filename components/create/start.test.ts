import { expect, it } from 'vitest';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { type Kept, openForm } from './start';

const model = (slug: string): ModelSpec => ({
  slug,
  name: slug.toUpperCase(),
  description: '',
  docsUrl: 'https://example.com',
  family: 'none',
  price: { usd: 0.1, asOf: '2026-01-01' },
  latency: { seconds: 1, asOf: '2026-01-01' },
  outputSize: { from: 'size' },
  params: [
    {
      kind: 'prompt',
      key: 'prompt',
      label: 'Prompt',
      role: 'prompt',
      group: 'main',
      maxLength: 99,
      example: '',
    },
    { kind: 'toggle', key: slug, label: `Only ${slug}`, group: 'main', default: false },
  ],
});
const spec = model('one');
const other = model('two');
const draft = (prompt: string, more: Params = {}) => ({ params: { prompt, one: false, ...more }, count: 1 });
const base = draft('');
const nothing: Kept = { base, typed: base, own: undefined, earlier: undefined, other: undefined };

it('shows the draft, and offers the one before it', () => {
  const own = draft('mine');
  expect(openForm(spec, { kind: 'fresh' }, { ...nothing, own })).toEqual({ show: own });
  const earlier = draft('older');
  expect(openForm(spec, { kind: 'fresh' }, { ...nothing, own, earlier })).toEqual({
    show: own,
    earlier,
    notice: { kind: 'earlier' },
  });
});

it('shows the settings of a result and keeps the draft they displace', () => {
  const own = draft('mine');
  const start = { kind: 'settings', origin: 'result', params: draft('its').params, notes: [] } as const;
  const opening = openForm(spec, start, { ...nothing, own });
  expect(opening).toMatchObject({ show: draft('its'), earlier: own, notice: { kind: 'settings' } });
});

it('a prompt that was sent means in the form what it meant', () => {
  const written = 'a \\{red|blue\\} cat';
  const { params } = draft('a {red|blue} cat');
  const whole = { kind: 'settings', origin: 'link', params, notes: [] } as const;
  expect(openForm(spec, whole, nothing).show?.params.prompt).toBe(written);
  const part = { kind: 'part', part: 'prompt', params: { prompt: 'a {red|blue} cat' } } as const;
  expect(openForm(spec, part, nothing).show?.params.prompt).toBe(written);
  // A draft is as somebody wrote it.
  expect(openForm(spec, { kind: 'fresh' }, { ...nothing, own: draft('{a|b}') }).show).toEqual(draft('{a|b}'));
});

it('does not mistake the same settings for a displaced draft', () => {
  const start = { kind: 'settings', origin: 'link', params: draft('its').params, notes: [] } as const;
  const opening = openForm(spec, start, { ...nothing, own: draft('its'), earlier: draft('older') });
  expect(opening.earlier).toEqual(draft('older'));
});

it('carries settings where there is no draft, and says what stayed behind', () => {
  const from = { params: { prompt: 'theirs', two: true }, count: 4 };
  const opening = openForm(spec, { kind: 'carry', from: other }, { ...nothing, other: from });
  expect(opening.show).toEqual({ params: { prompt: 'theirs', one: false }, count: 4 });
  expect(opening.notice).toEqual({ kind: 'carried', from: 'TWO', dropped: ['Only two'] });
});

it('only offers to carry where there is a draft', () => {
  const own = draft('mine');
  const from = { params: { prompt: 'theirs', two: false }, count: 1 };
  const opening = openForm(spec, { kind: 'carry', from: other }, { ...nothing, own, other: from });
  expect(opening.show).toEqual(own);
  expect(opening.notice).toMatchObject({ kind: 'offer', carried: draft('theirs') });
});

it('keeps what was typed while the page was loading, and the draft it covers', () => {
  const own = draft('mine', { one: true });
  const opening = openForm(spec, { kind: 'fresh' }, { ...nothing, own, typed: draft('typed') });
  expect(opening).toEqual({
    show: draft('typed', { one: true }),
    earlier: own,
    notice: { kind: 'earlier' },
  });
});

it('puts a part of a result into the draft, or into a fresh form, and leaves the rest alone', () => {
  const start = { kind: 'part', part: 'prompt', params: { prompt: 'its' } } as const;
  const own = draft('mine', { one: true });
  expect(openForm(spec, start, { ...nothing, own })).toEqual({
    show: draft('its', { one: true }),
    earlier: own,
    notice: { kind: 'part', part: 'prompt' },
  });
  expect(openForm(spec, start, nothing)).toMatchObject({ show: draft('its'), earlier: undefined });
});

import { describe, expect, it } from 'vitest';
import { models as catalogue } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { type AxisDraft, moved } from './axis-draft';
import { type BuilderDraft, readBuilderDraft, sameBuilderDraft, writeBuilderDraft } from './builder-draft';
import { createdParams } from './created-params';
import { openBuilder } from './start';
import { withTyped } from './typed-prompt';

const [first, second] = catalogue;
if (!first || !second) throw new Error('The catalogue has two models.');
const all = [first, second] as const;

const axis: AxisDraft = { kind: 'values', id: 'a', salt: 1, key: 'role:steps', text: '20-30' };
const own: BuilderDraft = {
  choice: { models: [second], params: { [second.slug]: { ...defaultParams(second), prompt: 'mine' } } },
  axes: [axis],
  title: 'Mine',
};
const nothing = { own: undefined, earlier: undefined, created: () => undefined };
const storage = (entries: Record<string, string> = {}) => {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

describe('what the page begins with', () => {
  it('nothing known: two models, no axis', () => {
    const { show } = openBuilder({ kind: 'fresh' }, all, nothing);
    expect(show.choice.models).toEqual([first, second]);
    expect(show.axes).toEqual([]);
  });

  it('the draft, where nothing else is asked for', () => {
    expect(openBuilder({ kind: 'fresh' }, all, { ...nothing, own }).show).toBe(own);
    expect(openBuilder({ kind: 'missing' }, all, { ...nothing, own }).show).toBe(own);
  });

  it('a result; the draft is kept', () => {
    const params = { ...defaultParams(first), prompt: 'made' };
    const opening = openBuilder({ kind: 'result', model: first.slug, params, notes: [] }, all, {
      ...nothing,
      own,
    });
    expect(opening.show).toEqual({
      choice: { models: [first], params: { [first.slug]: params } },
      axes: [],
      title: '',
    });
    expect(opening.earlier).toBe(own);
  });

  it('models of a link, with what the first one has on Create', () => {
    const params = { ...defaultParams(first), prompt: 'from Create' };
    const start = { kind: 'models' as const, models: [first.slug, second.slug] };
    const { show } = openBuilder(start, all, { ...nothing, created: () => params });
    expect(show.choice.models).toEqual([first, second]);
    expect(show.choice.params[second.slug]?.prompt).toBe('from Create');
  });

  it('what was typed meanwhile wins', () => {
    expect(withTyped(own, 'typed').choice.params[second.slug]?.prompt).toBe('typed');
    expect(withTyped(own, '')).toBe(own);
  });
});

describe('the draft in the browser', () => {
  it('comes back as it was', () => {
    const kept = storage();
    writeBuilderDraft(kept, own);
    const back = readBuilderDraft(kept, all);
    expect(back && sameBuilderDraft(back, own)).toBe(true);
    expect(back?.title).toBe('Mine');
    writeBuilderDraft(kept, undefined);
    expect(readBuilderDraft(kept, all)).toBeUndefined();
  });

  it.each([
    'no JSON',
    '{}',
    '{"models":["gone"],"params":{},"axes":[]}',
    '{"models":[],"params":{},"axes":[{}]}',
  ])('what is unreadable counts as none: %s', (text) =>
    expect(readBuilderDraft(storage({ 'draft:compare': text }), all)).toBeUndefined(),
  );

  it('a prompt of Create is what it stands for', () => {
    const written = (prompt: string) =>
      createdParams(
        storage({ [`draft:${first.slug}`]: JSON.stringify({ params: { prompt }, count: 1 }) }),
        first,
      );
    expect(written('a \\{pear')?.prompt).toBe('a {pear');
    expect(written('a {red|blue} pear')?.prompt).toBe('a {red|blue} pear');
    expect(createdParams(storage(), first)).toBeUndefined();
  });
});

it('axes change places with their neighbours only', () => {
  const other = { ...axis, id: 'b' };
  expect(moved([axis, other], 0, 1)).toEqual([other, axis]);
  expect(moved([axis, other], 0, -1)).toEqual([axis, other]);
});

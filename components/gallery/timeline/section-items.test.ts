import { expect, test } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import type { GenerationMap } from '../../live/merge';
import type { LoadedSection } from './loaded';
import type { Section } from './section';
import { freshBySection, type ItemsContext, itemsOf } from './section-items';

const section: Section = { from: 0, to: 100, count: 3, ratioSum: 3 };
const views = [30, 20, 10].map((createdAt) => generation({ id: `g${createdAt}`, createdAt, change: 1 }));
const whole: LoadedSection = { from: 0, to: 100, views, next: null };
const part: LoadedSection = { ...whole, views: views.slice(0, 2), next: 'more' };
const liveOf = (...news: ReturnType<typeof generation>[]): GenerationMap =>
  new Map(news.map((view) => [view.id, view]));
const context = (over: Partial<ItemsContext> = {}): ItemsContext => ({
  live: new Map(),
  everything: true,
  until: Number.POSITIVE_INFINITY,
  opened: new Set(),
  stack: 'off',
  ...over,
});
const keys = (known: LoadedSection, over: Partial<ItemsContext>) => {
  const all = context(over);
  const fresh = freshBySection([section], () => known, all).get(section) ?? [];
  return itemsOf(section, known, fresh, all).items.map(({ key }) => key);
};

test('changes in place, deletions and new ones come from the stream', () => {
  const live = liveOf(
    generation({ id: 'g40', createdAt: 40, change: 9 }),
    generation({ id: 'g20', createdAt: 20, change: 9, deletedAt: 50 }),
  );
  expect(keys(whole, { live })).toEqual(['g40', 'g30', 'g10']);
});

test('a new one does not come in while something further down is looked at', () => {
  const live = liveOf(generation({ id: 'g40', createdAt: 40, change: 9 }));
  expect(keys(whole, { live, until: 30 })).toEqual(['g30', 'g20', 'g10']);
});

test('knows when the newest of what is shown was made, also where that is folded away', () => {
  const failed = { ...whole, views: whole.views.map((view) => ({ ...view, state: 'failed' as const })) };
  expect(itemsOf(section, failed, [], context()).newest).toBe(30);
  expect(itemsOf(section, failed, [], context({ until: 20 })).newest).toBe(20);
});

test('only the server knows whether a new one belongs to a search', () => {
  const live = liveOf(generation({ id: 'g40', createdAt: 40, change: 9 }));
  expect(keys(whole, { live, everything: false })).toEqual(['g30', 'g20', 'g10']);
});

test('in a section that is half loaded, news from below would leave a gap', () => {
  const live = liveOf(
    generation({ id: 'g25', createdAt: 25, change: 9 }),
    generation({ id: 'g5', createdAt: 5, change: 9 }),
  );
  expect(keys(part, { live })).toEqual(['g30', 'g25', 'g20']);
  expect(itemsOf(section, part, [], context()).missing).toBe(1);
  expect(itemsOf(section, whole, [], context()).missing).toBe(0);
});

test('what was restored leaves a list of the trash', () => {
  const trash = { ...whole, views: views.map((view) => ({ ...view, deletedAt: 60 })) };
  const live = liveOf(generation({ id: 'g20', createdAt: 20, change: 9 }));
  expect(keys(trash, { live, everything: false })).toEqual(['g30', 'g10']);
});

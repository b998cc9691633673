import { afterEach, expect, test, vi } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { knownOf, loadedFrom } from './loaded';
import type { Section } from './section';
import { type AskForPage, createSectionLoader } from './section-loader';

const section = (from: number, count: number): Section => ({ from, to: from + 100, count, ratioSum: count });
const views = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    generation({ id: `${from}-${index}`, createdAt: from + 99 - index }),
  );

/** A server with all of these, two to a page, that notes what it was asked and answers when told to. */
function server(sections: readonly Section[]) {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const ask: AskForPage = ({ from, before }, signal) => {
    asked.push(`${from} ${before ?? ''}`.trim());
    const count = sections.find((one) => one.from === from)?.count ?? 0;
    const start = before === undefined ? 0 : Number(before);
    const page = views(from, count).slice(start, start + 2);
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
      waiting.push(() => resolve({ generations: page, next: start + 2 < count ? String(start + 2) : null }));
    });
  };
  const answer = async () => {
    waiting.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ask, asked, answer };
}
const [near, far] = [section(200, 3), section(100, 3)];
const lengthOf = (loader: ReturnType<typeof createSectionLoader>, one: Section) =>
  knownOf(loader.snapshot(), one)?.views.length;

afterEach(() => vi.useRealTimers());

test('loads what is wanted page by page, the first first, and shows each page', async () => {
  const { ask, asked, answer } = server([near, far]);
  const loader = createSectionLoader(ask);
  loader.want([near, far], []);
  expect(asked).toEqual(['200']);
  await answer();
  expect(lengthOf(loader, near)).toBe(2);
  await answer();
  await answer();
  await answer();
  expect(asked).toEqual(['200', '200 2', '100', '100 2']);
  expect([near, far].map((one) => knownOf(loader.snapshot(), one)?.next)).toEqual([null, null]);
});

test('stops loading what is not wanted any more and keeps what came; goes on there later', async () => {
  const { ask, asked, answer } = server([near, far]);
  const loader = createSectionLoader(ask);
  loader.want([near], []);
  await answer();
  loader.want([far], []);
  expect(asked).toEqual(['200', '200 2', '100']);
  expect(lengthOf(loader, near)).toBe(2);
  loader.want([near], []);
  expect(asked.at(-1)).toBe('200 2');
});

test('what is out of date is shown until all of it has come anew', async () => {
  const { ask, answer } = server([near]);
  const loader = createSectionLoader(ask);
  loader.want([near], []);
  await answer();
  await answer();
  loader.expire();
  expect(lengthOf(loader, near)).toBe(3);
  await answer();
  expect(lengthOf(loader, near)).toBe(3);
  expect(knownOf(loader.snapshot(), near)?.next).toBeUndefined();
  await answer();
  expect(knownOf(loader.snapshot(), near)?.next).toBeNull();
});

test('a request that fails is said and made again', async () => {
  vi.useFakeTimers();
  let fails = true;
  const loader = createSectionLoader(async () => {
    if (fails) throw new Error('offline');
    return { generations: views(200, 3), next: null };
  });
  loader.want([near], []);
  await vi.advanceTimersByTimeAsync(1);
  expect(loader.failed()).toBe(true);
  fails = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(loader.failed()).toBe(false);
  expect(lengthOf(loader, near)).toBe(3);
});

test('the first page is shared out; only what it holds to the end is whole', () => {
  const page = { generations: [...views(200, 3), ...views(100, 2)], next: 'more' };
  const loaded = loadedFrom([near, far], page);
  expect(knownOf(loaded, near)).toMatchObject({ next: null });
  expect(knownOf(loaded, far)?.next).toBe('198.100-1');
  expect(knownOf(loadedFrom([near, far], { ...page, next: null }), far)?.next).toBeNull();
});

test('a section that was cut anew is known by what was loaded of its time, to be asked for again', () => {
  const loaded = loadedFrom([near, far], { generations: views(200, 3), next: null });
  const both = knownOf(loaded, { from: 100, to: 300, count: 6, ratioSum: 6 });
  expect(both?.views).toHaveLength(3);
  expect(both?.next).toBeUndefined();
});

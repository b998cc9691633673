import { afterEach, beforeEach, expect, test } from 'vitest';
import { toView } from '@/lib/generation/to-view';
import type { Store } from '@/lib/store/contract';
import { openStore } from '@/lib/store/open-store';
import { type OwnStore, ownStore } from '@/lib/store/own-store';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { eventFeed } from './event-feed';

let directory: string;
let store: Store;
const localOwner = 'local';
let leaving: AbortController;

beforeEach(async () => {
  directory = await temporaryFolder();
  store = await openStore(directory);
  leaving = new AbortController();
});
afterEach(async () => {
  leaving.abort();
  await store.close();
});

const row = (number: number) => ({
  id: `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  owner: localOwner,
  runId: `01980000-0000-7000-9000-${String(number).padStart(12, '0')}`,
  runIndex: 0,
  settings: { model: 'example', params: { prompt: `number ${number}`, seed: number } },
  provider: 'sandbox' as const,
  createdAt: 1_760_000_000_000 + number,
  expectedSeconds: 10,
  expectedWidth: 1024,
  expectedHeight: 1024,
  estimateUsd: 0.1,
});

/** Reads the feed frame by frame, as a browser would. */
function follow(
  after: number | undefined,
  options: { heartbeatMs?: number; replayLimit?: number; isLetIn?: () => Promise<boolean> } = {},
) {
  const reader = eventFeed({
    store: ownStore(store, localOwner),
    provider: 'sandbox',
    after,
    view: (generation) => toView(generation, 'sandbox'),
    signal: leaving.signal,
    isLetIn: options.isLetIn ?? (async () => true),
    heartbeatMs: options.heartbeatMs ?? 60_000,
    replayLimit: options.replayLimit ?? 1000,
    now: () => 5,
  }).getReader();
  let text = '';
  return {
    reader,
    async frame(): Promise<{ id?: string; event: string; data: { id?: string; state?: string } }> {
      while (!text.includes('\n\n')) {
        const { value, done } = await reader.read();
        if (done) throw new Error('The feed ended.');
        text += new TextDecoder().decode(value);
      }
      const end = text.indexOf('\n\n');
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      if (field('retry')) return this.frame();
      const id = field('id');
      return { ...(id && { id }), event: field('event') ?? '', data: JSON.parse(field('data') ?? 'null') };
    },
  };
}

test('says hello, then tells of what changes from now on', async () => {
  await store.generations.insert([row(1)]);
  const feed = follow(undefined);
  expect(await feed.frame()).toMatchObject({ event: 'hello', data: { provider: 'sandbox', now: 5 } });
  const next = feed.frame();
  await store.generations.insert([row(2)]);
  const [inserted] = await store.generations.page({ owner: localOwner, limit: 1 });
  expect(await next).toMatchObject({
    id: String(inserted?.change),
    event: 'generation',
    data: { id: row(2).id, state: 'queued' },
  });
});

test('catches up after a reconnect: what changed, in order, each once, deleted ones too', async () => {
  await store.generations.insert([row(1), row(2), row(3)]);
  const seen = await store.generations.lastChange();
  await store.generations.move(row(3).id, 'queued', 'submitting');
  await store.generations.move(row(1).id, 'queued', 'submitting');
  await store.generations.move(row(3).id, 'submitting', 'waiting');
  await store.generations.setDeleted(row(2).id, 9);
  const feed = follow(seen);
  await feed.frame();
  const frames = [await feed.frame(), await feed.frame(), await feed.frame()];
  expect(frames.map(({ data }) => [data.id, data.state])).toEqual([
    [row(1).id, 'submitting'],
    [row(3).id, 'waiting'],
    [row(2).id, 'queued'],
  ]);
  const ids = frames.map(({ id }) => Number(id));
  expect(ids).toEqual([...ids].sort((a, b) => a - b));
});

test('replays more than one page without a gap', async () => {
  await store.generations.insert(Array.from({ length: 250 }, (_, index) => row(index)));
  const feed = follow(0);
  await feed.frame();
  const seen = new Set<string | undefined>();
  for (let count = 0; count < 250; count++) seen.add((await feed.frame()).data.id);
  expect(seen.size).toBe(250);
});

test('a reader that is slow gets the newest state once, not every step', async () => {
  await store.generations.insert([row(1)]);
  const feed = follow(undefined);
  await feed.frame();
  await store.generations.move(row(1).id, 'queued', 'submitting');
  await store.generations.move(row(1).id, 'submitting', 'waiting');
  const states = [(await feed.frame()).data.state];
  await store.generations.move(row(1).id, 'waiting', 'saving');
  await store.generations.move(row(1).id, 'saving', 'failed');
  while (states.at(-1) !== 'failed') states.push((await feed.frame()).data.state);
  expect(states.length).toBeLessThan(4);
});

test('a silent stream is kept open by heartbeats', async () => {
  const feed = follow(undefined, { heartbeatMs: 5 });
  await feed.frame();
  expect((await feed.frame()).event).toBe('heartbeat');
});

test('a reader too far behind, or of another database, is told to start afresh', async () => {
  await store.generations.insert([row(1), row(2), row(3)]);
  for (const after of [0, 1_000_000]) {
    const feed = follow(after, { replayLimit: 2 });
    expect((await feed.frame()).event).toBe('hello');
    expect((await feed.frame()).event).toBe('reset');
  }
});

test('a change of very many is one event, also for who comes back later', async () => {
  await store.generations.insert(Array.from({ length: 150 }, (_, index) => row(index)));
  const before = await store.generations.lastChange();
  const feed = follow(undefined);
  await feed.frame();
  await store.curation.set(localOwner, { query: { clauses: [] } }, { favourite: true });
  const told = await feed.frame();
  expect([told.event, told.id]).toEqual(['reset', String(await store.generations.lastChange())]);
  await store.generations.move(row(3).id, 'queued', 'cancelled');
  expect(await feed.frame()).toMatchObject({ event: 'generation', data: { id: row(3).id } });
  const late = follow(before);
  expect([(await late.frame()).event, (await late.frame()).event]).toEqual(['hello', 'reset']);
});

test('leaves nothing behind when the reader goes', async () => {
  let listeners = 0;
  const own = ownStore(store, localOwner);
  const counted: Pick<OwnStore, 'generations' | 'onChange' | 'onReset'> = {
    generations: own.generations,
    onChange(listener) {
      listeners++;
      const off = own.onChange(listener);
      return () => {
        listeners--;
        off();
      };
    },
    onReset: own.onReset,
  };
  const base = {
    provider: 'sandbox',
    after: undefined,
    isLetIn: async () => true,
    heartbeatMs: 60_000,
    replayLimit: 9,
    now: Date.now,
  } as const;
  const view = (generation: Parameters<typeof toView>[0]) => toView(generation, 'sandbox');
  const cancelled = eventFeed({ ...base, store: counted, view, signal: new AbortController().signal });
  const aborted = eventFeed({ ...base, store: counted, view, signal: leaving.signal }).getReader();
  expect(listeners).toBe(2);
  await cancelled.cancel();
  expect(listeners).toBe(1);
  await aborted.read();
  leaving.abort();
  expect(listeners).toBe(0);
  expect((await aborted.read()).done).toBe(true);
});

test('it ends, and tells nothing more, once its reader may not come in any more', async () => {
  let letIn = true;
  const feed = follow(undefined, { isLetIn: async () => letIn });
  expect((await feed.frame()).event).toBe('hello');
  await store.generations.insert([row(1)]);
  expect((await feed.frame()).data.id).toBe(row(1).id);
  letIn = false;
  await store.generations.insert([row(2)]);
  expect(await feed.reader.read()).toEqual({ done: true, value: undefined });
});

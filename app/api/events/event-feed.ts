import type { GenerationView } from '@/lib/generation/view';
import type { Generation } from '@/lib/store/contract';
import type { OwnStore } from '@/lib/store/own-store';

const pageSize = 100;

export interface FeedOptions {
  readonly store: Pick<OwnStore, 'generations' | 'onChange' | 'onReset'>;
  readonly provider: Generation['provider'];
  /** The last change the reader has; without it the feed begins with the next one. */
  readonly after: number | undefined;
  readonly view: (generation: Generation) => GenerationView;
  readonly signal: AbortSignal;
  /** Asked before each event: a feed outlives the session, the role and the account of its reader. */
  readonly isLetIn: () => Promise<boolean>;
  readonly heartbeatMs: number;
  /** A reader further behind than this many changes is told to load its page afresh. */
  readonly replayLimit: number;
  readonly now: () => number;
}

/**
 * The changes of generations as server-sent events, each with its change number as `id`.
 *
 * The table is the queue: a change only wakes the feed, which then reads what is newer than the last one it wrote. So
 * nothing is lost or out of order, several changes of one generation become one event for a slow reader, and no reader,
 * however slow, makes anything pile up in memory. Where thousands changed at once, `reset` stands for all of them. It works only when the reader asks for more (`pull`).
 */
export function eventFeed(options: FeedOptions): ReadableStream<Uint8Array> {
  const { store, signal } = options;
  const encoder = new TextEncoder();
  let after = options.after ?? 0;
  let greeted = false;
  let changed = false;
  let cancelled = false;
  let wake = () => {};
  const noticed = () => {
    changed = true;
    wake();
  };
  const subscriptions = [store.onChange(noticed), store.onReset(noticed)];
  const unsubscribe = () => {
    for (const end of subscriptions) end();
  };
  let closed = signal.aborted;
  const close = () => {
    closed = true;
    unsubscribe();
    wake();
  };
  if (closed) unsubscribe();
  else signal.addEventListener('abort', close, { once: true });

  const greeting = async (): Promise<string> => {
    const change = await store.generations.lastChange();
    const behind = options.after === undefined ? 0 : change - options.after;
    const hello = { provider: options.provider, change, now: options.now() };
    // A number from the future is of another database: the reader's page is too.
    const stale =
      options.after !== undefined &&
      (behind > options.replayLimit || behind < 0 || (await store.generations.resetSince(options.after)));
    if (options.after === undefined || stale) after = change;
    return `retry: 2000\n\n${frame('hello', hello)}${stale ? frame('reset', {}) : ''}`;
  };

  /** Resolves with the next text to send, or undefined when the reader is gone. */
  const next = async (): Promise<string | undefined> => {
    if (!greeted) {
      greeted = true;
      return greeting();
    }
    while (!closed) {
      changed = false;
      if (await store.generations.resetSince(after)) {
        after = await store.generations.lastChange();
        return frame('reset', {}, after);
      }
      const rows = await store.generations.changedSince({
        change: after,
        limit: pageSize,
      });
      const last = rows.at(-1);
      if (last) {
        after = last.change;
        return rows.map((row) => frame('generation', options.view(row), row.change)).join('');
      }
      if (!changed && !closed && !(await waitForChange())) return frame('heartbeat', {});
    }
    return undefined;
  };

  /** False when nothing happened for the length of a heartbeat. */
  const waitForChange = () =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), options.heartbeatMs);
      wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });

  return new ReadableStream({
    async pull(controller) {
      try {
        const text = await next();
        const letIn = text !== undefined && (await options.isLetIn());
        if (cancelled) return;
        if (letIn) return controller.enqueue(encoder.encode(text));
        close();
        controller.close();
      } catch (error) {
        // The store cannot be read. The browser sees a broken connection and comes back.
        close();
        throw error;
      }
    },
    cancel() {
      cancelled = true;
      close();
    },
  });
}

function frame(event: string, data: unknown, id?: number): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

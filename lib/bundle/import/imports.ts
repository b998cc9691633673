import { v7 as newId } from 'uuid';
import { err, ok, type Result } from '@/lib/result';
import type { Store } from '@/lib/store/contract';
import { ownStore } from '@/lib/store/own-store';
import { type ImportView, isOver } from '../import-view';
import { createHalves } from './halves';
import { type ImportDeps, reserve, roomIn } from './import-deps';
import { type ImportState, openImportFiles, viewOf } from './import-file';
import { newImport } from './new-import';
import { createProgress } from './progress';
import { runImport } from './run-import';

/** Why a request about an import was not done. `received` tells where to go on sending. */
export interface ImportRefusal {
  readonly status: 404 | 409 | 413 | 429 | 507;
  readonly sentence: string;
  readonly received?: number;
}

/** Bundles on their way into the studio, one after the other. Durable: they go on after a restart. */
export interface Imports {
  /** As one person has them. */
  of(owner: string): OwnImports;
  /** Goes on with what an earlier process left. Resolves at once. */
  start(): Promise<void>;
  /** Stops the one under way where it is; the next `start` goes on from there. */
  stop(): Promise<void>;
}

export interface OwnImports {
  /** Makes place for a file of so many bytes, which may then come in pieces. */
  announce(file: { name: string; bytes: number }): Promise<Result<ImportView, ImportRefusal>>;
  /** Takes the next piece, which must begin at byte `at`. The work begins when all have come. */
  receive(
    id: string,
    at: number,
    chunks: AsyncIterable<Uint8Array>,
  ): Promise<Result<ImportView, ImportRefusal>>;
  get(id: string): Promise<ImportView | undefined>;
  /** The newest first. */
  list(): Promise<readonly ImportView[]>;
  /** Stops it and forgets its file; what went in stays. One that is over is forgotten altogether. */
  cancel(id: string): Promise<ImportView | undefined>;
}

export interface ImportsOptions extends Omit<ImportDeps, 'needRoom' | 'store'> {
  readonly store: Store;
  readonly dataDir: string;
  /** For bugs: what is expected to go wrong becomes part of the view. */
  onError(error: unknown): void;
}

const gone: ImportRefusal = { status: 404, sentence: 'There is no such import any more.' };
const dayMs = 24 * 60 * 60 * 1000;
/** How long a report is kept. */
const keptMs = 7 * dayMs;

export async function openImports({ dataDir, store, onError, ...rest }: ImportsOptions): Promise<Imports> {
  const files = await openImportFiles(dataDir);
  const deps = { ...rest, needRoom: roomIn(rest.blobs) };
  /** The newest state of what is worked on; all others are read from disk. */
  const live = new Map<string, ImportState>();
  const receiving = new Set<string>();
  /** Those that were stopped, for a piece that is coming meanwhile. */
  const unwanted = new Set<string>();
  const halves = createHalves(files, deps.clock, receiving);
  const aborts = new Map<string, AbortController>();
  let queue: Promise<void> = Promise.resolve();
  let announcing: Promise<unknown> = Promise.resolve();
  let running: { readonly id: string; readonly end: Promise<void> } | undefined;
  let stopped = false;

  const stateOf = async (id: string) => live.get(id) ?? (await files.load(id));
  const viewNow = async (state: ImportState) =>
    viewOf(state.state === 'receiving' ? { ...state, received: await files.received(state.id) } : state);
  const tell = (state: ImportState) => live.set(state.id, state);

  async function work(first: ImportState): Promise<void> {
    const abort = aborts.get(first.id);
    if (stopped || !abort || abort.signal.aborted) return;
    const progress = createProgress({ ...first, state: 'working', message: null }, files, tell);
    try {
      const whose: ImportDeps = { ...deps, store: ownStore(store, first.owner) };
      await runImport(whose, files, progress, abort.signal);
    } catch (error) {
      if (abort.signal.aborted) return void (await progress.save('now').catch(onError));
      onError(error);
      progress.set({
        state: 'failed',
        message: 'Something unexpected happened. The studio’s log says what.',
      });
      await progress.save('now').catch(onError);
    } finally {
      live.delete(first.id);
      aborts.delete(first.id);
    }
  }
  async function makePlace(
    owner: string,
    { name, bytes }: Parameters<OwnImports['announce']>[0],
  ): Promise<Result<ImportView, ImportRefusal>> {
    if (!(await halves.makeRoom())) {
      const sentence = 'Too many bundles are being sent at once. Wait until one has come, or stop one.';
      return err({ status: 429, sentence });
    }
    const free = await deps.blobs.freeBytes();
    // Once as the file, once as its pictures with their thumbnails.
    const needed = bytes * 2.1 + reserve;
    if (free < needed) {
      const sentence = `There is not enough room: importing this takes about ${inGb(needed)} for a while, and ${inGb(free)} is free.`;
      return err({ status: 507, sentence });
    }
    const state = newImport({ id: newId(), owner }, name, bytes, deps.clock.now());
    await files.save(state);
    return ok(viewOf(state));
  }
  function enqueue(state: ImportState): void {
    const message = live.size > 0 ? 'Another import comes first.' : null;
    live.set(state.id, { ...state, state: 'working', message });
    aborts.set(state.id, new AbortController());
    queue = queue.then(() => {
      running = { id: state.id, end: work(state).catch(onError) };
      return running.end;
    });
  }

  const of = (owner: string): OwnImports => {
    const ofTheirs = async (id: string) => {
      const state = await stateOf(id);
      return state?.owner === owner ? state : undefined;
    };
    return {
      announce(file) {
        // One after the other, so that many at once are counted.
        const announced = announcing.then(() => makePlace(owner, file));
        announcing = announced.catch(() => {});
        return announced;
      },
      async receive(id, at, chunks) {
        const state = await ofTheirs(id);
        if (state?.state !== 'receiving') return err(gone);
        const received = await files.received(id);
        if (receiving.has(id) || at !== received) {
          return err({ status: 409, sentence: 'This piece is not the next one.', received });
        }
        receiving.add(id);
        try {
          const size = await files.append(id, chunks, state.bytes);
          const complete = size === state.bytes;
          const next: ImportState = { ...state, received: size, state: complete ? 'working' : 'receiving' };
          if (complete) await files.save(next);
          if (unwanted.has(id)) {
            // Stopped while this piece came.
            await files.remove(id);
            return err(gone);
          }
          if (complete) enqueue(next);
          return ok(viewOf(next));
        } finally {
          receiving.delete(id);
          halves.heard(id);
        }
      },
      async get(id) {
        const state = await ofTheirs(id);
        return state && viewNow(state);
      },
      async list() {
        const states = await Promise.all((await files.ids()).map(stateOf));
        const known = states.flatMap((state) => (state?.owner === owner ? [state] : []));
        return Promise.all(known.sort((a, b) => b.startedAt - a.startedAt).map(viewNow));
      },
      async cancel(id) {
        const before = await ofTheirs(id);
        if (!before) return undefined;
        unwanted.add(id);
        aborts.get(id)?.abort();
        if (running?.id === id) await running.end;
        live.delete(id);
        aborts.delete(id);
        const state = (await files.load(id)) ?? before;
        if (isOver(before.state) || before.state === 'receiving') {
          await files.remove(id);
          return viewOf({ ...state, state: isOver(state.state) ? state.state : 'cancelled' });
        }
        const cancelled: ImportState = isOver(state.state)
          ? state
          : { ...state, state: 'cancelled', message: null };
        await files.save(cancelled);
        await files.removeZip(id);
        return viewOf(cancelled);
      },
    };
  };

  return {
    async start() {
      const states: ImportState[] = [];
      for (const id of await files.ids()) {
        const state = await files.load(id);
        if (state) states.push(state);
        // Of another version; nobody could go on with it.
        else await files.remove(id);
      }
      for (const state of states.sort((a, b) => a.startedAt - b.startedAt)) {
        const old = deps.clock.now() - state.startedAt > keptMs;
        if (state.state === 'working' || state.state === 'held') enqueue(state);
        else if (old) await files.remove(state.id);
        else if (isOver(state.state)) await files.removeZip(state.id);
      }
    },
    async stop() {
      stopped = true;
      for (const abort of aborts.values()) abort.abort();
      await queue;
    },
    of,
  };
}

const inGb = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

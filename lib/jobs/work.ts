import type PQueue from 'p-queue';
import type { Logger } from 'pino';
import type { Clock } from '@/lib/clock';
import type { GenerationState } from '@/lib/generation/state';
import type { ModelSpec } from '@/lib/models/spec';
import type { SegmindClient } from '@/lib/segmind/contract';
import type { BlobStore, Generation, GenerationPatch, Inbox, Provider, Store } from '@/lib/store/contract';
import type { BalanceKeeper } from './balance';
import type { Disk } from './disk';
import type { Gate } from './gate';
import type { Holdup } from './holdup';
import type { Pace } from './pace';
import type { References } from './references';

/** What the runner is made of. */
export interface RunnerDeps {
  readonly store: Store;
  readonly blobs: BlobStore;
  readonly inbox: Inbox;
  readonly segmind: SegmindClient;
  readonly provider: Provider;
  readonly findModel: (slug: string) => ModelSpec | undefined;
  readonly limits: {
    /** Generations under way at the provider at once. */
    readonly parallel: number;
    /** Submits per window, the window in milliseconds. */
    readonly rate: { readonly submits: number; readonly windowMs: number };
    /** Milliseconds from submit until a generation is given up. */
    readonly deadlineMs: number;
  };
  readonly clock: Clock;
  readonly log: Logger;
  /** Resolves once the provider can be asked; work starts then. */
  readonly ready?: (signal: AbortSignal) => Promise<void>;
}

/** What every step of a generation works with. */
export interface Work extends RunnerDeps {
  readonly balance: BalanceKeeper;
  readonly gate: Gate;
  readonly disk: Disk;
  readonly holdup: Holdup;
  readonly references: References;
  readonly pace: Pace;
  /** The provider is done with this generation: another may take its place while this one is being saved. */
  readonly vacate: (id: string) => void;
  /** Pictures are decoded a few at a time, so that a burst of them does not fill the memory. */
  readonly saving: PQueue;
  /** What nobody waits for, one after the other. */
  readonly afterwards: PQueue;
  /** Aborts polls, downloads and pauses as soon as the runner stops. */
  readonly life: AbortSignal;
  /** Aborts some seconds later: what a submit brought back is written down until then. */
  readonly grace: AbortSignal;
}

/** Moves a generation on and logs the step. Undefined when the row was no longer in the state it was read in. */
export async function step(
  work: Pick<Work, 'store' | 'log' | 'disk'>,
  row: Generation,
  to: GenerationState,
  patch: GenerationPatch,
): Promise<Generation | undefined> {
  const moved = await work.store.generations.move(row.id, row.state, to, patch);
  work.disk.works();
  if (moved) logStep(work.log, row.state, moved);
  return moved;
}

/** Back into the queue (see `RunStore.requeue`), and logs the step. */
export async function requeue(
  work: Pick<Work, 'store' | 'log' | 'disk' | 'clock'>,
  row: Generation,
  patch: GenerationPatch,
  { again }: { readonly again: boolean },
): ReturnType<Store['generations']['requeue']> {
  const requeued = await work.store.generations.requeue(row, patch, { at: work.clock.now(), again });
  work.disk.works();
  if (requeued.ok && requeued.value) logStep(work.log, row.state, requeued.value);
  return requeued;
}

/** One line per change of state. */
export function logStep(log: Logger, from: GenerationState, row: Generation): void {
  const requestId = row.ticket?.requestId ?? row.requestId;
  log.info(
    {
      generation: row.id,
      from,
      to: row.state,
      model: row.settings.model,
      ...(requestId && { requestId }),
      ...(row.failure && { kind: row.failure.kind, charged: row.failure.charged }),
    },
    'generation',
  );
}

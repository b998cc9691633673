/** The life of one generation; see docs/decisions for why each state is written before the act it describes. */
export const generationStates = [
  'queued',
  'submitting',
  'waiting',
  'saving',
  'succeeded',
  'failed',
  'unconfirmed',
  'cancelled',
] as const;
export type GenerationState = (typeof generationStates)[number];

/**
 * Every allowed step. `submitting → queued` happens only when the provider certainly refused the request;
 * `unconfirmed → queued` only when a person said "send again"; `failed → waiting` asks for a result that may be there
 * after all, which costs nothing.
 */
export const transitions: Readonly<Record<GenerationState, readonly GenerationState[]>> = {
  queued: ['submitting', 'cancelled', 'failed'],
  submitting: ['waiting', 'saving', 'queued', 'failed', 'unconfirmed'],
  waiting: ['saving', 'failed'],
  saving: ['succeeded', 'failed'],
  succeeded: [],
  failed: ['queued', 'waiting'],
  unconfirmed: ['queued', 'saving', 'failed'],
  cancelled: ['queued'],
};

/** It is not known yet what these bring and cost, so their record is kept. */
export const unsettledStates: readonly GenerationState[] = ['submitting', 'waiting', 'saving', 'unconfirmed'];

export const isFinished = (state: GenerationState): boolean =>
  state === 'succeeded' || state === 'failed' || state === 'unconfirmed' || state === 'cancelled';

/**
 * Every way a generation can fail. What a person is told about it is in `generation/failure-text.ts`; the wording of the
 * provider is kept beside it in `Failure.detail` and never decides anything.
 */
export const failureKinds = [
  'badKey',
  'forbidden',
  'noSuchModel',
  'modelRetired',
  'insufficientCredits',
  'spendingLimit',
  'rejectedInput',
  'generationFailed',
  'rateLimited',
  'resultExpired',
  'providerFault',
  'unreachable',
  'timeout',
  'unexpectedResponse',
] as const;
export type FailureKind = (typeof failureKinds)[number];

/** Whether money was taken. `unknown` is an honest answer and stays visible. */
export type Charged = 'yes' | 'no' | 'unknown';

export interface Failure {
  readonly kind: FailureKind;
  readonly charged: Charged;
  /** The parameter at fault, by its wire key, where the provider named one. */
  readonly field?: string | undefined;
  /** The provider's own sentence, without secrets, at most 500 characters. */
  readonly detail?: string | undefined;
}

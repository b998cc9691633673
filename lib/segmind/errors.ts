import type { Charged, FailureKind } from '../failure';
import { type Body, readBody } from './body';
import { readComplaint } from './complaint';
import type { SegmindError } from './contract';
import { type Call, rowFor } from './error-table';
import type { Answer, Lost } from './http';
import type { Mask } from './mask';
import { resetTime } from './reset-time';

/** What the classifier has to know besides the answer. */
export interface Circumstances {
  readonly call: Call;
  readonly mask: Mask;
  readonly now: number;
  /** The wire keys that were sent, the only ones an error can be about. */
  readonly keys?: readonly string[];
}

/** Makes an error of an answer that was not what was asked for. The only place that reads a provider's wording. */
export function classify(answer: Answer, circumstances: Circumstances, body?: Body): SegmindError {
  const { call, mask, now, keys = [] } = circumstances;
  const complaint = readComplaint(body ?? readBody(answer), keys);
  const row = rowFor(call, answer.status, complaint);
  if (!row) throw new Error(`The error table has no row for status ${answer.status}`);
  const accepted = call === 'submit' ? row.accepted : 'no';
  return {
    kind: row.kind,
    accepted,
    charged: row.charged ?? chargedBy(call, accepted),
    status: answer.status,
    field: complaint.field,
    // Masked before it is cut, so that no half of a key survives.
    detail: mask(complaint.text).slice(0, 500) || undefined,
    ...(row.kind === 'rateLimited' ? { retryAt: resetTime(answer.headers, now) } : {}),
  };
}

const kindOfLoss: Readonly<Record<Lost['reason'], FailureKind>> = {
  neverSent: 'unreachable',
  cut: 'unreachable',
  timeout: 'timeout',
  tooLarge: 'unexpectedResponse',
};

/** Makes an error of an exchange without a usable answer. */
export function classifyLoss(lost: Lost, { call, mask }: Circumstances): SegmindError {
  const accepted = call !== 'submit' || lost.reason === 'neverSent' ? 'no' : 'unknown';
  return {
    kind: kindOfLoss[lost.reason],
    accepted,
    charged: chargedBy(call, accepted),
    status: lost.status,
    cause: { reason: lost.reason, chain: causeChain(lost.cause, mask) },
  };
}

/** A file exists only of a completed request, and those are charged; asking about a request settles nothing. */
function chargedBy(call: Call, accepted: SegmindError['accepted']): Charged {
  switch (call) {
    case 'submit':
      return accepted === 'no' ? 'no' : 'unknown';
    case 'request':
      return 'unknown';
    case 'file':
      return 'yes';
    case 'account':
      return 'no';
  }
}

/** Names, codes and masked messages only: an error object may carry the headers, and with them the key. */
function causeChain(error: unknown, mask: Mask): readonly string[] {
  if (!(error instanceof Error)) return error === undefined ? [] : [mask(String(error))];
  const code = 'code' in error ? ` (${String(error.code)})` : '';
  const inner =
    error instanceof AggregateError ? error.errors : error.cause === undefined ? [] : [error.cause];
  return [mask(`${error.name}${code}: ${error.message}`), ...inner.flatMap((one) => causeChain(one, mask))];
}

import type { Charged, FailureKind } from '../failure';
import type { Complaint } from './complaint';

/**
 * Which conversation an answer belongs to: `submit` may cost money, `request` asks about a submitted one, `file` is
 * a result file (no key), `account` is everything free of charge (credits, model list, upload).
 */
export type Call = 'submit' | 'request' | 'file' | 'account';

export interface ErrorRow {
  readonly on: readonly Call[];
  /** Status patterns; `x` stands for any digit. */
  readonly status: readonly string[];
  /** What the body has to say or be for this row; without it the status decides. */
  readonly says?: RegExp;
  readonly is?: 'failed' | 'pending' | 'fromGateway';
  readonly kind: FailureKind;
  /** Whether a submit answered like this may have been taken on. */
  readonly accepted: 'no' | 'unknown';
  /** Only where the answer itself settles it; otherwise `charged` follows from the call and `accepted`. */
  readonly charged?: Charged;
}

const everyCall: readonly Call[] = ['submit', 'request', 'file', 'account'];
const withKey: readonly Call[] = ['submit', 'request', 'account'];

const credits = /\bcredits?\b/i;
const spending = /\b(spend(ing)?|budget|usage)\b[^.]*\b(limit|cap|quota)\b|\b(limit|cap)\b[^.]*\bspend/i;
const notReady =
  /\b(still|currently|being)\b.*\b(process|running|progress|queue|generat)|\bnot (yet )?(ready|complete|finish)/i;

/**
 * Every way Segmind says no, the first matching row wins. `accepted: 'no'` is the money rule's only permission to
 * send again, so it is given to answers that certainly refuse and to nothing else.
 */
export const errorTable: readonly ErrorRow[] = [
  // v1 gives up waiting near 100 s while the job goes on: nobody knows how it ended.
  { on: everyCall, status: ['xxx'], says: /internal polling error/i, kind: 'timeout', accepted: 'unknown' },

  // Result files live seven days on a public host; object stores answer 403 as often as 404 for a file that is gone.
  { on: ['file'], status: ['401', '403', '404', '410'], kind: 'resultExpired', accepted: 'no' },

  // Explicit refusals by the front door: nothing was started.
  { on: withKey, status: ['401'], kind: 'badKey', accepted: 'no' },
  { on: withKey, status: ['402'], kind: 'insufficientCredits', accepted: 'no' },
  { on: withKey, status: ['403'], kind: 'forbidden', accepted: 'no' },
  { on: everyCall, status: ['429'], kind: 'rateLimited', accepted: 'no' },

  // What the result URL answers while the job runs is not published; wait rather than give up.
  { on: ['request'], status: ['2xx', '4xx'], is: 'pending', kind: 'timeout', accepted: 'no' },
  { on: ['request'], status: ['4xx'], says: notReady, kind: 'timeout', accepted: 'no' },

  // 404 means three things. A request is forgotten about an hour after its submission.
  {
    on: ['submit', 'account'],
    status: ['404'],
    says: /\bno credits found\b/i,
    kind: 'insufficientCredits',
    accepted: 'no',
  },
  { on: ['submit'], status: ['404', '405'], kind: 'noSuchModel', accepted: 'no' },
  { on: ['request'], status: ['404', '410'], kind: 'resultExpired', accepted: 'no' },
  { on: ['submit'], status: ['410'], kind: 'modelRetired', accepted: 'no' },

  // 406 means four things. A spending limit is tried first, since its sentence may speak of credits too; an invalid
  // content type, a value that is not allowed, and wording nobody has seen are all refused input.
  { on: ['submit'], status: ['406'], says: spending, kind: 'spendingLimit', accepted: 'no' },
  { on: ['submit'], status: ['406'], says: credits, kind: 'insufficientCredits', accepted: 'no' },
  { on: ['submit', 'account'], status: ['406'], kind: 'rejectedInput', accepted: 'no' },

  // FAILED comes as 422, or under 200. Only COMPLETED is charged, so a failed request cost nothing.
  {
    on: ['request'],
    status: ['2xx', '422', '500'],
    is: 'failed',
    says: /\b(insufficient|not enough|no) credits\b/i,
    kind: 'insufficientCredits',
    accepted: 'no',
    charged: 'no',
  },
  {
    on: ['submit', 'request'],
    status: ['2xx', '422', '500'],
    is: 'failed',
    kind: 'generationFailed',
    accepted: 'no',
    charged: 'no',
  },
  // Not every 422 about a request repeats the word FAILED, but nothing else is known to answer 422 there.
  { on: ['request'], status: ['422'], kind: 'generationFailed', accepted: 'no', charged: 'no' },
  // The older documents use 422 on submit for validation.
  { on: ['submit', 'account'], status: ['400', '422'], kind: 'rejectedInput', accepted: 'no' },
  // 413 and 415 are answered before the body is looked at.
  { on: ['submit', 'account'], status: ['413', '415'], kind: 'rejectedInput', accepted: 'no' },

  { on: everyCall, status: ['408', '425'], kind: 'timeout', accepted: 'unknown' },
  // A refusal that no document lists: input to the person, but not to be repeated by itself.
  { on: ['submit'], status: ['4xx'], kind: 'rejectedInput', accepted: 'unknown' },

  // 500 in Segmind's own words is an explicit answer, often to a bad parameter: not accepted, not charged, and not
  // repeated by itself because it would fail again. The same number from a gateway proves nothing.
  { on: ['submit'], status: ['500'], is: 'fromGateway', kind: 'providerFault', accepted: 'unknown' },
  { on: ['submit'], status: ['500'], kind: 'providerFault', accepted: 'no' },
  // Gateways answer these after passing the request on, so the job may be running behind them.
  { on: everyCall, status: ['504', '524'], kind: 'timeout', accepted: 'unknown' },
  { on: everyCall, status: ['5xx'], kind: 'providerFault', accepted: 'unknown' },

  // Success that cannot be read, redirects (never followed with the key), and whatever is left.
  { on: everyCall, status: ['xxx'], kind: 'unexpectedResponse', accepted: 'unknown' },
];

/** The row for an answer. The last row matches everything. */
export function rowFor(call: Call, status: number, complaint: Complaint): ErrorRow | undefined {
  return errorTable.find(
    (row) =>
      row.on.includes(call) &&
      row.status.some((pattern) => matches(pattern, String(status))) &&
      (row.is === undefined || complaint[row.is]) &&
      (row.says === undefined || row.says.test(complaint.text)),
  );
}

const matches = (pattern: string, status: string): boolean =>
  pattern.length === status.length &&
  [...pattern].every((digit, at) => digit === 'x' || digit === status[at]);

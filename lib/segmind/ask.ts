import type { Clock } from '../clock';
import { err, ok, type Result } from '../result';
import { type Body, readBody } from './body';
import type { CallOptions, SegmindConfig, SegmindError } from './contract';
import type { Call } from './error-table';
import { classify, classifyLoss } from './errors';
import { type Answer, exchange } from './http';
import type { Timeouts } from './limits';
import type { Mask } from './mask';
import { afterRead } from './retry';

/** What every call needs. */
export interface Api {
  readonly config: SegmindConfig;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly random: () => number;
  readonly mask: Mask;
  readonly timeouts: Timeouts;
}

export interface Question<T> {
  readonly call: Call;
  readonly url: string;
  /** Sent as JSON by POST; without it the question is a GET. */
  readonly json?: Readonly<Record<string, unknown>>;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Reads a 2xx answer; undefined hands it to the classifier. */
  readonly understand: (body: Body, answer: Answer) => T | undefined;
}

const sendable = /^[\x21-\x7e]+$/;

/** Asks exactly once. The key goes with every call except the fetching of a file, and never follows a redirect. */
export async function askOnce<T>(
  api: Api,
  question: Question<T>,
  { signal }: CallOptions = {},
): Promise<Result<T, SegmindError>> {
  const { call, json } = question;
  const withKey = call !== 'file';
  if (withKey && !sendable.test(api.config.apiKey)) {
    return err({
      kind: 'badKey',
      accepted: 'no',
      charged: 'no',
      detail: 'The key has characters no header can carry.',
    });
  }
  const exchanged = await exchange(api.fetch, {
    method: json ? 'POST' : 'GET',
    url: question.url,
    headers: {
      ...(withKey ? { 'x-api-key': api.config.apiKey } : {}),
      ...(json ? { 'content-type': 'application/json' } : {}),
    },
    ...(json ? { body: JSON.stringify(json) } : {}),
    timeoutMs: question.timeoutMs,
    maxBytes: question.maxBytes,
    redirect: withKey ? 'manual' : 'follow',
    signal,
  });
  const circumstances = { call, mask: api.mask, now: api.clock.now(), keys: Object.keys(json ?? {}) };
  if (!exchanged.ok) return err(classifyLoss(exchanged.error, circumstances));
  const answer = exchanged.value;
  const body = readBody(answer);
  const succeeded = answer.status >= 200 && answer.status < 300;
  const understood = succeeded ? question.understand(body, answer) : undefined;
  return understood === undefined ? err(classify(answer, circumstances, body)) : ok(understood);
}

/** Asks up to `tries` times, as the policy allows. Only for questions that are free to repeat. */
export async function ask<T>(
  api: Api,
  tries: number,
  question: Question<T>,
  options: CallOptions = {},
): Promise<Result<T, SegmindError>> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await askOnce(api, question, options);
    if (result.ok) return result;
    const now = api.clock.now();
    const step = afterRead(result.error, tries, { attempt, now, random: api.random });
    if (step.do === 'giveUp') return result;
    await api.clock.sleep(step.at - now, options.signal);
  }
}

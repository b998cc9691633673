import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '@/tests/support/http-server';
import { json, type SegmindFixture, startSegmindFixture } from '@/tests/support/segmind-fixture';
import { readBody } from './body';
import { readComplaint } from './complaint';
import type { SegmindError } from './contract';
import { type Call, type ErrorRow, errorTable, rowFor } from './error-table';

interface Case {
  readonly name: string;
  readonly call: Call;
  readonly reply: Reply;
  readonly expected: Partial<SegmindError>;
  /** How often the server is asked; once unless the policy repeats a read. */
  readonly asked?: number;
}

const html = (status: number, title: string): Reply => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});
const says = (status: number, error: string): Reply => json({ error }, { status });
const no = { accepted: 'no', charged: 'no' } as const;
const unknown = { accepted: 'unknown', charged: 'unknown' } as const;
const open = { accepted: 'no', charged: 'unknown' } as const;

const submits: readonly (readonly [string, Reply, Partial<SegmindError>])[] = [
  ['a malformed body', says(400, 'Bad request'), { kind: 'rejectedInput', ...no }],
  [
    'a missing key',
    says(401, 'Missing Authorization or x-api-key in header'),
    { kind: 'badKey', detail: 'Missing Authorization or x-api-key in header', ...no },
  ],
  [
    'a wrong key',
    says(401, 'Unauthorized. API key is invalid or may have expired.'),
    { kind: 'badKey', ...no },
  ],
  ['payment required', says(402, 'Payment required'), { kind: 'insufficientCredits', ...no }],
  ['a private model', says(403, 'Not permitted'), { kind: 'forbidden', ...no }],
  ['an unknown slug', says(404, 'Model not found'), { kind: 'noSuchModel', ...no }],
  ['no credit record', says(404, 'No credits found for the user'), { kind: 'insufficientCredits', ...no }],
  ['a page that takes no POST', html(405, 'Method Not Allowed'), { kind: 'noSuchModel', ...no }],
  [
    'too little credit',
    says(406, 'Insufficient credits. Balance 0.02, required 0.17'),
    { kind: 'insufficientCredits', ...no },
  ],
  ['a wrong content type', says(406, 'Invalid content type'), { kind: 'rejectedInput', ...no }],
  [
    'a team limit',
    says(406, 'Your team has reached its monthly spending limit; no credits were used'),
    { kind: 'spendingLimit', ...no },
  ],
  [
    'a value that is not allowed',
    says(406, "Invalid value for 'output_format': must be one of png, jpeg"),
    { kind: 'rejectedInput', field: 'output_format', ...no },
  ],
  ['a 406 in words nobody knows', says(406, 'Computer says no'), { kind: 'rejectedInput', ...no }],
  ['a retired model', says(410, 'This model has been retired'), { kind: 'modelRetired', ...no }],
  ['too large a body', html(413, 'Request Entity Too Large'), { kind: 'rejectedInput', ...no }],
  ['another media type', says(415, 'Unsupported Media Type'), { kind: 'rejectedInput', ...no }],
  [
    'validation by list',
    json({ detail: [{ loc: ['body', 'steps'], msg: 'too large', type: 'x' }] }, { status: 422 }),
    { kind: 'rejectedInput', field: 'steps', detail: 'steps: too large', ...no },
  ],
  [
    'a failed job at once',
    json({ status: 'FAILED', error: 'NSFW content' }, { status: 422 }),
    { kind: 'generationFailed', detail: 'NSFW content', ...no },
  ],
  ['a failed job under 200', json({ status: 'FAILED' }), { kind: 'generationFailed', ...no }],
  ['the rate limit', says(429, 'Rate limited'), { kind: 'rateLimited', ...no }],
  ['a slow request', says(408, 'Request timeout'), { kind: 'timeout', ...unknown }],
  ['a refusal of no document', says(418, 'I am a teapot'), { kind: 'rejectedInput', ...unknown }],
  ['an explicit 500', says(500, 'Internal server error'), { kind: 'providerFault', ...no }],
  ['a 500 page', html(500, 'Internal Server Error'), { kind: 'providerFault', ...unknown }],
  ['an empty 500', { status: 500 }, { kind: 'providerFault', ...unknown }],
  ['the v1 cut-off', says(500, 'Internal Polling Error'), { kind: 'timeout', ...unknown }],
  [
    'a bad gateway',
    html(502, 'Bad Gateway'),
    { kind: 'providerFault', detail: 'Bad Gateway Bad Gateway', ...unknown },
  ],
  ['an unavailable service', says(503, 'Service unavailable'), { kind: 'providerFault', ...unknown }],
  ['a gateway time-out', { status: 504 }, { kind: 'timeout', ...unknown }],
  ['an origin time-out', html(524, 'A timeout occurred'), { kind: 'timeout', ...unknown }],
  ['an origin error', html(520, 'Unknown error'), { kind: 'providerFault', ...unknown }],
  ['an empty success', {}, { kind: 'unexpectedResponse', ...unknown }],
  ['a success nobody can read', json({ hello: 'world' }), { kind: 'unexpectedResponse', ...unknown }],
  ['a page for a picture', html(200, 'Welcome'), { kind: 'unexpectedResponse', ...unknown }],
  [
    'a redirect',
    { status: 302, headers: { location: '/elsewhere' } },
    { kind: 'unexpectedResponse', ...unknown },
  ],
];

const reads: readonly Case[] = [
  {
    name: 'a forgotten request',
    call: 'request',
    reply: says(404, 'Request 7 not found'),
    expected: { kind: 'resultExpired', ...open },
  },
  {
    name: 'a failed job',
    call: 'request',
    reply: json({ status: 'FAILED', error: 'Prompt is Mandatory and must be string' }, { status: 422 }),
    expected: { kind: 'generationFailed', detail: 'Prompt is Mandatory and must be string', ...no },
  },
  {
    name: 'a failed job without the word',
    call: 'request',
    reply: says(422, 'Out of memory'),
    expected: { kind: 'generationFailed', ...no },
  },
  {
    name: 'a job that failed for credits',
    call: 'request',
    reply: json({ status: 'FAILED', error: 'Not enough credits' }),
    expected: { kind: 'insufficientCredits', ...no },
  },
  {
    name: 'a job still running',
    call: 'request',
    reply: json({ status: 'PROCESSING' }, { status: 409 }),
    expected: { kind: 'timeout', ...open },
  },
  {
    name: 'a job still running, in words',
    call: 'request',
    reply: says(400, 'Request is still processing'),
    expected: { kind: 'timeout', ...open },
  },
  {
    name: 'a job still running, under 200',
    call: 'request',
    reply: json({ status: 'QUEUED' }),
    expected: { kind: 'timeout', ...open },
    asked: 5,
  },
  {
    name: 'a wrong key',
    call: 'request',
    reply: says(401, 'Unauthorized'),
    expected: { kind: 'badKey', ...open },
  },
  {
    name: 'a faulty gateway',
    call: 'request',
    reply: html(502, 'Bad Gateway'),
    expected: { kind: 'providerFault', ...open },
    asked: 5,
  },
  {
    name: 'a refusal of no document',
    call: 'request',
    reply: says(418, 'Teapot'),
    expected: { kind: 'unexpectedResponse', ...open },
  },
  {
    name: 'a file that is gone',
    call: 'file',
    reply: html(403, 'AccessDenied'),
    expected: { kind: 'resultExpired', accepted: 'no', charged: 'yes' },
  },
  {
    name: 'an image that is refused',
    call: 'account',
    reply: says(400, 'Invalid image'),
    expected: { kind: 'rejectedInput', ...no },
  },
  {
    name: 'an account without credits',
    call: 'account',
    reply: says(404, 'No credits found for the user'),
    expected: { kind: 'insufficientCredits', ...no },
  },
];

const cases: readonly Case[] = [
  ...submits.map(([name, reply, expected]) => ({ name, call: 'submit' as const, reply, expected })),
  ...reads,
];

let fixture: SegmindFixture;
afterEach(() => fixture.close());

async function provoke({ call, reply }: Case): Promise<SegmindError | undefined> {
  fixture = await startSegmindFixture(() => reply);
  const { client, url } = fixture;
  const ticket = { requestId: '7', statusUrl: '', responseUrl: '' };
  const asked = {
    submit: () => client.submit('any-model', { prompt: 'x', output_format: 'gif', steps: 900 }),
    request: () => client.result(ticket),
    file: () => client.download(`${url}/file.png`),
    account: () => client.upload({ bytes: new Uint8Array([1]), type: 'image/png' }),
  };
  const result = await asked[call]();
  return result.ok ? undefined : result.error;
}

describe('every answer that is no picture has one meaning', () => {
  it.each(cases)('$call: $name ($reply.status)', async (row) => {
    expect(await provoke(row)).toMatchObject(row.expected);
    expect(fixture.seen).toHaveLength(row.asked ?? 1);
  });

  it('leaves no row of the table untried', async () => {
    fixture = await startSegmindFixture(() => ({}));
    const tried = cases.map(({ call, reply }): ErrorRow | undefined => {
      const bytes = new Uint8Array(Buffer.from(reply.body ?? ''));
      const body = readBody({ status: reply.status ?? 200, headers: new Headers(reply.headers), bytes });
      return rowFor(call, reply.status ?? 200, readComplaint(body, []));
    });
    expect(errorTable.filter((row) => !tried.includes(row))).toEqual([]);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { type Reply, type SeenRequest, startHttpServer } from '@/tests/support/http-server';
import {
  json,
  png,
  type SegmindFixture,
  startSegmindFixture,
  testKey,
} from '@/tests/support/segmind-fixture';
import type { SegmindConfig } from './contract';

let fixture: SegmindFixture;
afterEach(() => fixture.close());

const base64 = Buffer.from(png).toString('base64');
const body = { prompt: 'a fox', seed: 7, steps: 20 };
const image: Reply = { headers: { 'content-type': 'image/png' }, body: png };
const paths = () => fixture.seen.map(({ path }) => path);

async function submit(
  answer: (request: SeenRequest, count: number) => Reply,
  config: Partial<SegmindConfig> = {},
  timeouts = {},
) {
  fixture = await startSegmindFixture(answer, config, { timeouts });
  return fixture.client.submit('some-model', body);
}

describe('v2', () => {
  it('sends the body and the key once and returns the ticket', async () => {
    const result = await submit(() => json({ request_id: 'r-1', status: 'QUEUED' }));
    const own = `${fixture.url}/v2/requests/r-1`;
    const ticket = { requestId: 'r-1', statusUrl: `${own}/status`, responseUrl: own };
    expect(result).toEqual({ ok: true, value: { via: 'v2', ticket } });
    expect(fixture.seen).toHaveLength(1);
    expect(fixture.seen[0]).toMatchObject({
      method: 'POST',
      path: '/v2/some-model',
      headers: { 'x-api-key': testKey, 'content-type': 'application/json' },
    });
    expect(JSON.parse(fixture.seen[0]?.body ?? '')).toEqual(body);
  });

  it('never sends the key to a host the answer made up', async () => {
    const result = await submit(() =>
      json({
        request_id: 'r/1',
        status_url: 'https://evil.example/v2/requests/r/status',
        response_url: 'not a URL',
      }),
    );
    const own = `${fixture.url}/v2/requests/r%2F1`;
    expect(result).toMatchObject({ value: { ticket: { statusUrl: `${own}/status`, responseUrl: own } } });
  });

  it('finds the request of an answer that names it only in a URL', async () => {
    const result = await submit(() => json({ poll_url: 'https://api.example/v1/requests/r-9' }));
    expect(result).toMatchObject({ value: { via: 'v2', ticket: { requestId: 'r-9' } } });
  });

  it('keeps a picture that comes instead of a ticket', async () => {
    expect(await submit(() => image)).toMatchObject({ value: { via: 'v1', pictures: [{ bytes: png }] } });
  });

  it('believes an answer that says FAILED, also beside a request id', async () => {
    const result = await submit(() => json({ request_id: 'r-1', status: 'FAILED', error: 'No GPU' }));
    expect(result).toMatchObject({ error: { kind: 'generationFailed', accepted: 'no', charged: 'no' } });
  });

  it('does not turn to v1 when told to use v2', async () => {
    const result = await submit(() => json({ error: 'no such path' }, { status: 404 }), { transport: 'v2' });
    expect(result).toMatchObject({ error: { kind: 'noSuchModel' } });
    expect(paths()).toEqual(['/v2/some-model']);
  });
});

describe('v1', () => {
  const v1 = (reply: Reply) => submit(() => reply, { transport: 'v1' });
  const url = 'https://files.example/a.png';

  it.each<[string, Reply, readonly unknown[]]>([
    ['raw bytes', image, [{ bytes: png }]],
    [
      'raw bytes announced as JSON',
      { ...image, headers: { 'content-type': 'application/json' } },
      [{ bytes: png }],
    ],
    ['base64 in JSON', json({ image: base64 }), [{ bytes: png }]],
    ['a data URL in JSON', json({ image: `data:image/png;base64,${base64}` }), [{ bytes: png }]],
    ['a URL in JSON', json({ output: url }), [{ url }]],
    [
      'URLs in JSON, each once',
      json({ output: [url, `${url}?2`, url], images: [{ url }] }),
      [{ url }, { url: `${url}?2` }],
    ],
    ['images with facts about them', json({ images: [{ url, content_type: 'image/png' }] }), [{ url }]],
    ['a bare list of URLs', json([url]), [{ url }]],
    ['a URL as text', { headers: { 'content-type': 'text/plain' }, body: `${url}\n` }, [{ url }]],
    ['a URL as a JSON string', json(url), [{ url }]],
    ['base64 as text', { headers: { 'content-type': 'text/plain' }, body: base64 }, [{ bytes: png }]],
    [
      'something announced as a picture',
      { headers: { 'content-type': 'image/jxl' }, body: 'ÿ..' },
      [{ bytes: new TextEncoder().encode('ÿ..') }],
    ],
  ])('reads %s', async (_, reply, pictures) => {
    expect(await v1(reply)).toMatchObject({ ok: true, value: { via: 'v1', pictures } });
    expect(paths()).toEqual(['/v1/some-model']);
  });

  it.each<[string, Reply, string]>([
    ['a sentence', { body: 'All is well' }, 'unexpectedResponse'],
    ['the sentence of its own time-out', { body: 'Internal Polling Error' }, 'timeout'],
    ['a sentence where the picture should be', json({ image: 'see attachment' }), 'unexpectedResponse'],
  ])('does not take %s for a picture', async (_, reply, kind) => {
    expect(await v1(reply)).toMatchObject({ error: { kind, accepted: 'unknown', charged: 'unknown' } });
  });

  it('reads the facts of the headers', async () => {
    const headers = {
      ...image.headers,
      'x-cost': '0.172',
      'x-remaining-credits': '4.5',
      'x-generation-time': '48.9',
      'x-request-id': 'r-2',
      'x-seed-value': '7',
    };
    const facts = {
      cost: { usd: 0.172, source: 'header' },
      remainingCredits: 4.5,
      inferenceSeconds: 48.9,
      seed: 7,
      requestId: 'r-2',
    };
    expect(await v1({ ...image, headers })).toMatchObject({ value: { facts } });
  });

  it('takes facts it cannot read for missing', async () => {
    const garbage = {
      'x-cost': 'free',
      'x-remaining-credits': '',
      'x-generation-time': '-1',
      'x-seed-value': '7.5',
    };
    const facts = { cost: null, remainingCredits: null, inferenceSeconds: null, seed: null, requestId: null };
    expect(await v1({ ...image, headers: { ...image.headers, ...garbage } })).toMatchObject({
      value: { facts },
    });
  });
});

describe('the money rule without an answer', () => {
  it.each<[string, Reply, string]>([
    ['reset', { fault: 'reset' }, 'unreachable'],
    ['cut in the picture', { ...image, fault: 'cut' }, 'unreachable'],
    ['silence', { fault: 'hang' }, 'timeout'],
    ['silence in the picture', { ...image, fault: 'stall' }, 'timeout'],
  ])('calls it unknown after: %s', async (_, reply, kind) => {
    const result = await submit(() => reply, {}, kind === 'timeout' ? { submitV2: 200 } : {});
    expect(result).toMatchObject({ error: { kind, accepted: 'unknown', charged: 'unknown' } });
    expect(fixture.seen).toHaveLength(1);
  });

  const neverReached = { error: { kind: 'unreachable', accepted: 'no', charged: 'no' } };

  it('knows that nothing reached a port nobody listens on', async () => {
    const gone = await startHttpServer(() => image);
    await gone.close();
    expect(await submit(() => image, { apiUrl: gone.url })).toMatchObject(neverReached);
  });

  it('knows that nothing reached a host without an address', async () => {
    expect(await submit(() => image, { apiUrl: 'http://no-such-host.invalid' })).toMatchObject(neverReached);
  });

  it.each([
    ['all', 'connect', 'no'],
    ['not all', 'read', 'unknown'],
  ])(
    'counts a host of several addresses as never reached when %s failed to connect',
    async (_, syscall, accepted) => {
      const failures = ['connect', syscall].map((call) =>
        Object.assign(new Error('lost'), { syscall: call }),
      );
      const lost = async () => {
        throw new TypeError('fetch failed', { cause: new AggregateError(failures) });
      };
      fixture = await startSegmindFixture(() => image, {}, { fetch: lost });
      const result = await fixture.client.submit('some-model', body);
      expect(result).toMatchObject({ error: { kind: 'unreachable', accepted } });
    },
  );

  it('does not send with a key no header can carry', async () => {
    const result = await submit(() => image, { apiKey: 'SG_clé' });
    expect(result).toMatchObject({ error: { kind: 'badKey', accepted: 'no' } });
    expect(fixture.seen).toHaveLength(0);
  });

  it('passes on the reason of an abort', async () => {
    fixture = await startSegmindFixture(() => ({ fault: 'hang' }));
    const controller = new AbortController();
    const pending = fixture.client.submit('some-model', body, { signal: controller.signal });
    controller.abort('shutting down');
    await expect(pending).rejects.toBe('shutting down');
  });
});

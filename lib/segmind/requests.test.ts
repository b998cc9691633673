import { afterEach, describe, expect, it } from 'vitest';
import type { Reply, SeenRequest } from '@/tests/support/http-server';
import {
  json,
  png,
  type SegmindFixture,
  startSegmindFixture,
  testKey,
} from '@/tests/support/segmind-fixture';
import type { Ticket } from './contract';

let fixture: SegmindFixture;
afterEach(() => fixture.close());

const ticket: Ticket = { requestId: 'r-1', statusUrl: '', responseUrl: '' };
const start = async (answer: (request: SeenRequest, count: number) => Reply) => {
  fixture = await startSegmindFixture(answer);
  return fixture.client;
};
const url = 'https://files.example/a.png';

describe('status', () => {
  it.each([
    ['QUEUED', 'queued'],
    ['PROCESSING', 'processing'],
    ['completed', 'completed'],
    ['WARMING_UP', 'processing'],
  ])('reads %s as %s', async (status, phase) => {
    const client = await start(() => json({ status, metrics: {} }));
    expect(await client.status(ticket)).toMatchObject({ ok: true, value: { phase } });
    expect(fixture.seen[0]).toMatchObject({
      method: 'GET',
      path: '/v2/requests/r-1/status',
      headers: { 'x-api-key': testKey },
    });
  });

  it('reads the metrics of a completed request', async () => {
    const metrics = { inference_time: 48.9, cost: 0.172, remaining_credits: 3 };
    const client = await start(() => json({ request_id: 'r-1', status: 'COMPLETED', metrics }));
    const facts = {
      cost: { usd: 0.172, source: 'metrics' },
      remainingCredits: 3,
      inferenceSeconds: 48.9,
      seed: null,
      requestId: 'r-1',
    };
    expect(await client.status(ticket)).toEqual({ ok: true, value: { phase: 'completed', facts } });
  });

  it.each([200, 422])('takes FAILED under %i for an answer', async (status) => {
    const client = await start(() => json({ status: 'FAILED', error: 'No GPU' }, { status }));
    const error = { kind: 'generationFailed', charged: 'no', detail: 'No GPU' };
    expect(await client.status(ticket)).toMatchObject({ ok: true, value: { phase: 'failed', error } });
  });

  it('reports a request that is forgotten', async () => {
    const client = await start(() => json({ error: 'Request r-1 not found' }, { status: 404 }));
    expect(await client.status(ticket)).toMatchObject({ ok: false, error: { kind: 'resultExpired' } });
  });

  it('repeats over a short outage', async () => {
    const client = await start((_, count) => (count < 3 ? { status: 502 } : json({ status: 'QUEUED' })));
    expect(await client.status(ticket)).toMatchObject({ ok: true });
    expect(fixture.clock.slept).toEqual([125, 250]);
  });
});

describe('result', () => {
  it('reads pictures and facts, each picture once', async () => {
    const client = await start(() =>
      json({
        status: 'COMPLETED',
        output: url,
        images: [{ url, file_size: 3 }, { url: `${url}?2` }],
        seed: 7,
        metrics: { cost: 0.03 },
      }),
    );
    expect(await client.result(ticket)).toMatchObject({
      value: {
        pictures: [{ url }, { url: `${url}?2` }],
        facts: { seed: 7, cost: { usd: 0.03, source: 'metrics' } },
      },
    });
    expect(fixture.seen[0]?.path).toBe('/v2/requests/r-1');
  });

  it('takes the picture itself as well', async () => {
    const client = await start(() => ({ body: png }));
    expect(await client.result(ticket)).toMatchObject({ value: { pictures: [{ bytes: png }] } });
  });

  it('waits a little for a picture that is not there yet', async () => {
    const client = await start((_, count) =>
      json(count === 1 ? { status: 'PROCESSING', output: null } : { status: 'COMPLETED', output: [url] }),
    );
    expect(await client.result(ticket)).toMatchObject({ ok: true });
  });

  it('takes no picture from a failed request', async () => {
    const client = await start(() => json({ status: 'FAILED', output: url }));
    expect(await client.result(ticket)).toMatchObject({ error: { kind: 'generationFailed', charged: 'no' } });
  });

  it('reports a completed request without a picture', async () => {
    const client = await start(() => json({ status: 'COMPLETED', output: [] }));
    expect(await client.result(ticket)).toMatchObject({ error: { kind: 'unexpectedResponse' } });
    expect(fixture.seen).toHaveLength(3);
  });
});

describe('the URLs of a ticket', () => {
  it('replaces those that name a user', async () => {
    const client = await start(() => json({ status: 'QUEUED' }));
    const statusUrl = `${fixture.url.replace('//', '//user@')}/v2/requests/r-2/status`;
    expect(await client.status({ ...ticket, statusUrl })).toMatchObject({ ok: true });
    expect(fixture.seen[0]?.path).toBe('/v2/requests/r-1/status');
  });

  it('uses those below the API', async () => {
    const client = await start(() => json({ status: 'QUEUED' }));
    await client.status({ ...ticket, statusUrl: `${fixture.url}/v3/elsewhere` });
    expect(fixture.seen[0]?.path).toBe('/v3/elsewhere');
  });

  it.each(['https://evil.example/status', 'javascript:alert(1)', '//evil.example'])(
    'replaces %s by its own',
    async (statusUrl) => {
      const client = await start(() => json({ status: 'QUEUED' }));
      expect(await client.status({ ...ticket, statusUrl })).toMatchObject({ ok: true });
      expect(fixture.seen[0]?.path).toBe('/v2/requests/r-1/status');
    },
  );
});

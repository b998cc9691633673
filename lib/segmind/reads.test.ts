import { afterEach, describe, expect, it } from 'vitest';
import { type HttpServer, type Reply, type SeenRequest, startHttpServer } from '@/tests/support/http-server';
import {
  json,
  png,
  type SegmindFixture,
  startSegmindFixture,
  testKey,
} from '@/tests/support/segmind-fixture';
import { exchange } from './http';

let fixture: SegmindFixture;
let other: HttpServer | undefined;
afterEach(async () => {
  await fixture.close();
  await other?.close();
  other = undefined;
});

const start = async (answer: (request: SeenRequest, count: number) => Reply, timeouts = {}) => {
  fixture = await startSegmindFixture(answer, {}, { timeouts });
  return fixture.client;
};
const image: Reply = { headers: { 'content-type': 'image/png' }, body: png };

describe('download', () => {
  it('fetches the file without the key, also after a redirect', async () => {
    other = await startHttpServer(() => image);
    const location = `${other.url}/b.png`;
    const client = await start(() => ({ status: 302, headers: { location } }));
    expect(await client.download(`${fixture.url}/a.png`)).toEqual({ ok: true, value: png });
    expect([...fixture.seen, ...other.seen]).toHaveLength(2);
    expect(JSON.stringify([fixture.seen, other.seen])).not.toContain(testKey);
  });

  it.each<[string, Reply]>([
    ['reset', { fault: 'reset' }],
    ['cut', { ...image, fault: 'cut' }],
    ['stalled', { ...image, fault: 'stall' }],
    ['an error page', { body: '<html>Bad gateway</html>', headers: { 'content-type': 'text/html' } }],
    ['refused by a gateway', { status: 502 }],
  ])('tries again after it was %s', async (_, reply) => {
    const timeouts = reply.fault === 'stall' ? { download: 500 } : {};
    const client = await start((_, count) => (count === 1 ? reply : image), timeouts);
    expect(await client.download(`${fixture.url}/a.png`)).toEqual({ ok: true, value: png });
    expect(fixture.seen).toHaveLength(2);
  });

  it('gives a page in place of a file up after three tries and calls it paid for', async () => {
    const client = await start(() => ({ body: '<html></html>', headers: { 'content-type': 'text/html' } }));
    const error = { kind: 'unexpectedResponse', charged: 'yes' };
    expect(await client.download(`${fixture.url}/a.png`)).toMatchObject({ error });
    expect(fixture.seen).toHaveLength(3);
  });

  it('hands on what is announced as a picture and is none, because it was paid for', async () => {
    const client = await start(() => ({ ...image, body: 'not a picture' }));
    const value = new Uint8Array(Buffer.from('not a picture'));
    expect(await client.download(`${fixture.url}/a.png`)).toEqual({ ok: true, value });
  });

  it('gives a dead host up after five tries', async () => {
    const client = await start(() => image);
    expect(await client.download('http://127.0.0.1:1/a.png')).toMatchObject({
      error: { kind: 'unreachable' },
    });
    expect(fixture.clock.slept).toEqual([125, 250, 500, 1000]);
  });
});

describe('an exchange', () => {
  it('stops reading at the size limit, also when the length is not announced', async () => {
    await start(() => ({ headers: { 'transfer-encoding': 'chunked' }, body: 'x'.repeat(2000) }));
    const request = { method: 'GET', url: fixture.url, timeoutMs: 1000, redirect: 'manual' } as const;
    const result = await exchange(fetch, { ...request, maxBytes: 1999 });
    expect(result).toMatchObject({ ok: false, error: { reason: 'tooLarge', status: 200 } });
    expect(await exchange(fetch, { ...request, maxBytes: 2000 })).toMatchObject({ ok: true });
  });
});

describe('upload', () => {
  const upload = { bytes: png, type: 'image/png' };

  it.each(['file_urls', 'urls'])('sends a data URL and reads %s', async (name) => {
    const url = 'https://assets.example/a.png';
    const client = await start(() => json({ [name]: [url], message: 'ok' }));
    expect(await client.upload(upload)).toEqual({ ok: true, value: url });
    const data = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    expect(fixture.seen[0]).toMatchObject({ path: '/upload-asset', headers: { 'x-api-key': testKey } });
    expect(JSON.parse(fixture.seen[0]?.body ?? '')).toEqual({ data_urls: [data] });
  });

  it.each([{ file_urls: [] }, { file_urls: ['file:///etc/passwd'] }, { message: 'ok' }])(
    'does not take %o for an upload',
    async (answer) => {
      const client = await start(() => json(answer));
      expect(await client.upload(upload)).toMatchObject({
        error: { kind: 'unexpectedResponse', charged: 'no' },
      });
    },
  );
});

describe('credits', () => {
  it.each([
    [{ credits: 1.5, 'free-credits': 0.25 }, 1.75],
    [{ credits: '2.5' }, 2.5],
    [{ 'free-credits': 0 }, 0],
  ])('adds up %o', async (answer, value) => {
    const client = await start(() => json(answer));
    expect(await client.credits()).toEqual({ ok: true, value });
    expect(fixture.seen[0]).toMatchObject({
      path: '/v1/get-user-credits',
      headers: { 'x-api-key': testKey },
    });
  });

  it.each([{}, { credits: 'many' }, []])('does not take %o for a balance', async (answer) => {
    const client = await start(() => json(answer));
    expect(await client.credits()).toMatchObject({ error: { kind: 'unexpectedResponse' } });
  });

  it('asks twice, each time within the deadline', async () => {
    const client = await start(() => ({ fault: 'hang' }), { credits: 30 });
    expect(await client.credits()).toMatchObject({
      error: { kind: 'timeout', accepted: 'no', charged: 'no' },
    });
    expect(fixture.seen).toHaveLength(2);
  });
});

describe('the key', () => {
  it('does not follow a redirect', async () => {
    other = await startHttpServer(() => json({ credits: 1 }));
    const location = `${other.url}/v1/get-user-credits`;
    const client = await start(() => ({ status: 307, headers: { location } }));
    expect(await client.credits()).toMatchObject({ error: { kind: 'unexpectedResponse', status: 307 } });
    expect(other.seen).toHaveLength(0);
    expect(fixture.seen).toHaveLength(1);
  });

  it('is in no error, not even in the cause kept for the log', async () => {
    const leaky = async () => {
      throw new TypeError('fetch failed', { cause: new Error(`bad header ${testKey}`) });
    };
    fixture = await startSegmindFixture(() => ({}), {}, { fetch: leaky });
    const result = await fixture.client.credits();
    expect(result).toMatchObject({ error: { kind: 'unreachable', cause: { reason: 'cut' } } });
    expect(JSON.stringify(result)).toContain('bad header [key]');
    expect(JSON.stringify(result)).not.toContain(testKey);
  });
});

describe('models', () => {
  it('lists what it can read', async () => {
    const list = [{ slug: 'a', title: 'A', is_depreciated: true }, { title: 'no slug' }, { slug: 'b' }, 7];
    const client = await start(() => json({ 'Inference Segmind Model Information List With Details': list }));
    expect(await client.models()).toEqual({
      ok: true,
      value: [
        { slug: 'a', title: 'A', deprecated: true },
        { slug: 'b', title: 'b', deprecated: false },
      ],
    });
    expect(fixture.seen[0]?.path).toBe('/inference-model-information/list?segmind_model=True');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { type SandboxServer, startSandboxServer } from '@/tests/support/sandbox-server';
import { bySize, openBench, pathOf } from './bench.test-support';
import { CutConnection } from './reply';

const body = { prompt: 'a red apple', seed: 1, width: 64, height: 64 };
const submit = `/v2/${bySize.slug}`;
const total = async (bench: Awaited<ReturnType<typeof openBench>>) =>
  (await (await bench.get('/control')).json()).submits.total;

describe('scripted faults', () => {
  it('answers with any status, headers and body, as often as told, after as many as told', async () => {
    const bench = await openBench();
    const fault = {
      status: 429,
      headers: { 'x-rate-limit-reset-at-utc': 'soon' },
      body: '{"error":"slow down"}',
    };
    await bench.control({ faults: [{ on: 'submit', skip: 1, times: 1, fault }] });
    const replies = [
      await bench.post(submit, body),
      await bench.post(submit, body),
      await bench.post(submit, body),
    ];
    expect(replies.map((reply) => reply.status)).toEqual([200, 429, 200]);
    expect(replies[1]?.headers.get('x-rate-limit-reset-at-utc')).toBe('soon');
    expect(await replies[1]?.json()).toEqual({ error: 'slow down' });
    expect(await total(bench)).toBe(2);
  });

  it('strikes only the model and the prompt it names', async () => {
    const bench = await openBench();
    await bench.control({
      faults: [{ on: 'submit', slug: bySize.slug, promptIncludes: 'apple', fault: { html: true } }],
    });
    expect((await bench.post(submit, body)).headers.get('content-type')).toContain('text/html');
    expect((await bench.post(submit, { ...body, prompt: 'a pear' })).headers.get('content-type')).toContain(
      'json',
    );
  });

  it.each(['garbage', 'html', 'empty'] as const)('sends %s as a file', async (kind) => {
    const bench = await openBench();
    const ticket = await (await bench.post(submit, body)).json();
    bench.clock.advance(20_000);
    const { output } = await (await bench.get(pathOf(ticket.response_url))).json();
    const fault = { garbage: { garbage: true }, html: { html: true }, empty: { empty: true } } as const;
    await bench.control({ faults: [{ on: 'file', slug: bySize.slug, fault: fault[kind] }] });
    const reply = await bench.get(pathOf(output));
    expect(reply.status).toBe(200);
    const content = Buffer.from(await reply.arrayBuffer());
    expect(content.subarray(1, 4).toString()).not.toBe('PNG');
    expect(reply.headers.get('content-type')).toBe(
      { garbage: 'image/png', html: 'text/html; charset=utf-8', empty: null }[kind],
    );
  });

  it('delays', async () => {
    const bench = await openBench();
    await bench.control({ faults: [{ on: 'credits', fault: { delayMs: 1234 } }] });
    const start = bench.clock.now();
    expect((await bench.get('/v1/get-user-credits')).status).toBe(200);
    expect(bench.clock.now() - start).toBe(1234);
  });

  it('forgets a request for good', async () => {
    const bench = await openBench();
    const ticket = await (await bench.post(submit, body)).json();
    await bench.control({ faults: [{ on: 'status', times: 1, fault: { expire: true } }] });
    expect((await bench.get(pathOf(ticket.status_url))).status).toBe(404);
    expect((await bench.get(pathOf(ticket.response_url))).status).toBe(404);
    expect(await total(bench)).toBe(1);
  });

  it('fails a job with a sentence, from its submit or later, and takes no money', async () => {
    const bench = await openBench();
    await bench.control({ faults: [{ on: 'submit', times: 1, fault: { failed: 'NSFW content' } }] });
    const first = await (await bench.post(submit, body)).json();
    const second = await (await bench.post(submit, body)).json();
    await bench.control({ faults: [{ on: 'status', times: 1, fault: { failed: 'Out of memory' } }] });
    expect((await bench.get(pathOf(second.status_url))).status).toBe(422);
    bench.clock.advance(20_000);
    expect(await (await bench.get(pathOf(first.status_url))).json()).toMatchObject({
      status: 'FAILED',
      error: 'NSFW content',
    });
    expect(await (await bench.get(pathOf(second.response_url))).json()).toMatchObject({
      error: 'Out of memory',
    });
    expect(await (await bench.get('/v1/get-user-credits')).json()).toMatchObject({ credits: 100 });
  });

  it('accepts and never says so', async () => {
    const bench = await openBench();
    await bench.control({ faults: [{ on: 'submit', fault: { acceptThenCut: true } }] });
    await expect(bench.post(submit, body)).rejects.toThrow(CutConnection);
    expect(await total(bench)).toBe(1);
  });

  it('cuts before anything is accepted', async () => {
    const bench = await openBench();
    await bench.control({ faults: [{ on: 'submit', fault: { cut: 'before' } }] });
    await expect(bench.post(submit, body)).rejects.toThrow(CutConnection);
    expect(await total(bench)).toBe(0);
  });

  it('refuses a script it does not understand, naming what is wrong', async () => {
    const bench = await openBench();
    const reply = await bench.post('/control', { faults: [{ on: 'lunch', fault: { empty: true } }] });
    expect(reply.status).toBe(400);
    expect((await reply.json()).error).toContain('faults.0.on');
  });
});

describe('over a real connection', () => {
  let server: SandboxServer | undefined;
  afterEach(() => server?.close());
  const ask = (path: string, url: string) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'x-api-key': 'any', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('destroys the connection, and breaks a body off half-way', async () => {
    server = await startSandboxServer();
    await server.control({
      latencyMs: 0,
      faults: [{ on: 'submit', times: 1, fault: { acceptThenCut: true } }],
    });
    await expect(ask(submit, server.url)).rejects.toThrow('fetch failed');
    expect((await server.report()).submits.byPromptAndSeed).toEqual({ 'a red apple#1': 1 });

    await server.control({ faults: [{ on: 'result', times: 1, fault: { cut: 'during' } }] });
    const reply = await ask(`/v1/${bySize.slug}`, server.url);
    expect(reply.status).toBe(200);
    await expect(reply.arrayBuffer()).rejects.toThrow();
  });
});

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bySize, openBench, pathOf } from './bench.test-support';

const body = { prompt: 'quiet dunes', seed: 7, width: 64, height: 64 };
const hour = 3_600_000;

describe('durability', () => {
  it('goes on after the process was killed, and charges once', async () => {
    const before = await openBench();
    await before.control({ latencyMs: 5000 });
    const ticket = await (await before.post(`/v2/${bySize.slug}`, body)).json();
    // Nothing is closed: what a killed process leaves is all the next one has.
    const after = await openBench({ directory: before.directory });
    expect(await (await after.get(pathOf(ticket.status_url))).json()).toMatchObject({ status: 'QUEUED' });
    after.clock.advance(5000);
    const first = await (await after.get(pathOf(ticket.response_url))).json();
    expect((await after.get(pathOf(first.output))).status).toBe(200);

    const third = await openBench({ directory: before.directory });
    third.clock.advance(6000);
    expect(await (await third.get(pathOf(ticket.response_url))).json()).toEqual(first);
    const { credits } = await (await third.get('/v1/get-user-credits')).json();
    expect(credits).toBeCloseTo(100 - first.metrics.cost, 6);
    const report = await (await third.get('/control')).json();
    expect(report.submits).toEqual({
      total: 1,
      bySlug: { [bySize.slug]: 1 },
      byPromptAndSeed: { 'quiet dunes#7': 1 },
    });
    expect(report.script.latencyMs).toBe(5000);
  });

  it('forgets a request after an hour and the file after a week', async () => {
    const bench = await openBench();
    const ticket = await (await bench.post(`/v2/${bySize.slug}`, body)).json();
    bench.clock.advance(hour - 1);
    const { output } = await (await bench.get(pathOf(ticket.response_url))).json();
    bench.clock.advance(1);
    for (const address of [ticket.status_url, ticket.response_url]) {
      const reply = await bench.get(pathOf(address));
      expect(reply.status).toBe(404);
      expect(await reply.json()).toEqual({ error: `Request ${ticket.request_id} not found` });
    }
    expect((await bench.get(pathOf(output))).status).toBe(200);
    bench.clock.advance(8 * 24 * hour);
    expect((await bench.get(pathOf(output))).status).toBe(404);
    expect(await readdir(join(bench.directory, 'results'))).toEqual([]);
    expect(await readdir(join(bench.directory, 'requests'))).toEqual([]);
  });
});

describe('credits', () => {
  it('refuses what the balance does not cover, counting what is under way', async () => {
    const bench = await openBench();
    const need = bySize.price.usd;
    await bench.control({ balance: need * 1.9 });
    expect((await bench.post(`/v2/${bySize.slug}`, body)).status).toBe(200);
    const reply = await bench.post(`/v2/${bySize.slug}`, body);
    expect(reply.status).toBe(406);
    const { error } = await reply.json();
    expect(error).toContain('credits');
    expect(error).toContain(String(need));
    expect((await (await bench.get('/control')).json()).submits.total).toBe(1);
  });

  it('starts again at a hundred dollars and nothing after a reset', async () => {
    const bench = await openBench();
    await bench.control({ balance: 0, latencyMs: 1, faults: [{ on: 'credits', fault: { empty: true } }] });
    await bench.call('DELETE', '/control');
    expect(await (await bench.get('/v1/get-user-credits')).json()).toMatchObject({ credits: 100 });
    const report = await (await bench.get('/control')).json();
    expect(report.script).toEqual({ latencyMs: null, speed: null, faults: [] });
  });
});

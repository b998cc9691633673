import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type Bench, byRatio, bySize, openBench, origin, pathOf } from './bench.test-support';

/** The bodies of Segmind's own two pages, prompts shortened and pictures made small. */
const sizeBody = {
  prompt: 'aurora mist over a tundra',
  prompt_upsampling: true,
  seed: 42,
  width: 320,
  height: 192,
  safety_tolerance: 2,
  guidance: 5,
  steps: 50,
  output_format: 'png',
};
const ratioBody = {
  prompt: 'A humanoid figure with a vintage television for a head',
  image_urls: [],
  negative_prompt: 'low quality, blurry, less details',
  seed: 3425234,
  cfg: 5,
  sampler: 'euler',
  steps: 20,
  aspect_ratio: '1:1',
  go_fast: true,
  image_format: 'png',
  quality: 90,
};

async function finished(bench: Bench, slug: string, body: unknown) {
  const ticket = await (await bench.post(`/v2/${slug}`, body)).json();
  bench.clock.advance(20_000);
  const result = await (await bench.get(pathOf(ticket.response_url))).json();
  return { ticket, result };
}

describe('v1', () => {
  it('answers the size model’s own sample with the bytes of a PNG of that size', async () => {
    const bench = await openBench();
    const reply = await bench.post(`/v1/${bySize.slug}`, sizeBody);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('image/png');
    const picture = await sharp(await reply.arrayBuffer()).metadata();
    expect(picture).toMatchObject({ format: 'png', width: 320, height: 192 });
    expect(reply.headers.get('x-seed-value')).toBe('42');
    expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const cost = Number(reply.headers.get('x-cost'));
    expect(Math.abs(cost - bySize.price.usd)).toBeLessThan(bySize.price.usd * 0.05);
    expect(Number(reply.headers.get('x-remaining-credits'))).toBeCloseTo(100 - cost, 6);
    expect(Number(reply.headers.get('x-generation-time'))).toBeGreaterThan(0);
  });

  it('answers the ratio model’s own sample', async () => {
    const bench = await openBench();
    const reply = await bench.post(`/v1/${byRatio.slug}`, {
      ...ratioBody,
      image_format: 'webp',
      aspect_ratio: '16:9',
    });
    const picture = await sharp(await reply.arrayBuffer()).metadata();
    expect(picture).toMatchObject({ format: 'webp', width: 1360, height: 768 });
  });

  it('takes keys of other models and misses none', async () => {
    const bench = await openBench();
    const reply = await bench.post(`/v1/${bySize.slug}`, {
      prompt: 'sea',
      width: 64,
      height: 64,
      whatever: [1],
    });
    expect(reply.status).toBe(200);
    expect(Number(reply.headers.get('x-seed-value'))).toBeGreaterThan(0);
  });

  it('draws a seed for -1 and tells it', async () => {
    const bench = await openBench();
    const body = { ...sizeBody, width: 64, height: 64, seed: -1 };
    const seeds = [];
    for (let time = 0; time < 3; time++) {
      seeds.push(Number((await bench.post(`/v1/${bySize.slug}`, body)).headers.get('x-seed-value')));
    }
    expect(Math.min(...seeds)).toBeGreaterThan(0);
    expect(new Set(seeds).size).toBe(3);
  });
});

describe('v2', () => {
  it('gives addresses on the host that was asked, and walks through its states', async () => {
    const bench = await openBench();
    await bench.control({ latencyMs: 1000 });
    const reply = await bench.post(`/v2/${bySize.slug}`, sizeBody);
    const ticket = await reply.json();
    const base = `${origin}/sandbox`;
    expect(ticket).toEqual({
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: 'QUEUED',
      poll_url: `${base}/v1/requests/${ticket.request_id}`,
      status_url: `${base}/v2/requests/${ticket.request_id}/status`,
      response_url: `${base}/v2/requests/${ticket.request_id}`,
    });
    const status = async () => (await bench.get(pathOf(ticket.status_url))).json();
    expect(await status()).toMatchObject({ status: 'QUEUED', metrics: {} });
    bench.clock.advance(400);
    expect(await status()).toMatchObject({ status: 'PROCESSING', metrics: {} });
    expect(await (await bench.get(pathOf(ticket.response_url))).json()).toMatchObject({
      status: 'PROCESSING',
    });
    bench.clock.advance(600);
    expect(await status()).toMatchObject({ status: 'COMPLETED', metrics: { total_time: 1 } });
  });

  it('names a public file of the format and the size that were asked for', async () => {
    const bench = await openBench();
    const { result } = await finished(bench, bySize.slug, { ...sizeBody, output_format: 'jpeg' });
    const file = await bench.call('GET', pathOf(result.output), undefined, {});
    const content = await file.arrayBuffer();
    expect(file.headers.get('content-type')).toBe('image/jpeg');
    expect(await sharp(content).metadata()).toMatchObject({ format: 'jpeg', width: 320, height: 192 });
    expect(result.images[0]).toMatchObject({
      url: result.output,
      content_type: 'image/jpeg',
      file_size: content.byteLength,
    });
    expect(result.seed).toBe(42);
    expect(result.metrics.remaining_credits).toBeCloseTo(100 - result.metrics.cost, 6);
    expect(
      await (
        await bench.get(pathOf(result.output.replace(/files.*/, `v1/requests/${result.request_id}`)))
      ).json(),
    ).toEqual(result);
  });

  it('takes about a tenth of the model’s average', async () => {
    const bench = await openBench();
    const { result } = await finished(bench, byRatio.slug, ratioBody);
    const tenth = byRatio.latency.seconds / 10;
    expect(Math.abs(result.metrics.total_time - tenth)).toBeLessThanOrEqual(tenth * 0.101);
  });

  it('makes the same bytes from the same body, others from another seed, prompt, steps or guidance', async () => {
    const bench = await openBench();
    const body = { ...sizeBody, width: 96, height: 96 };
    const bytesOf = async (changes: object) => {
      const reply = await bench.post(`/v1/${bySize.slug}`, { ...body, ...changes });
      return Buffer.from(await reply.arrayBuffer()).toString('base64');
    };
    const first = await bytesOf({});
    // A fresh folder, so that the picture is drawn again rather than found.
    const other = await openBench();
    const again = await other.post(`/v1/${bySize.slug}`, body);
    expect(Buffer.from(await again.arrayBuffer()).toString('base64')).toBe(first);
    const changed = [
      { seed: 43 },
      { prompt: 'a cup' },
      { steps: 5 },
      { guidance: 9 },
      { prompt_upsampling: false },
    ];
    const pictures = await Promise.all(changed.map(bytesOf));
    expect(new Set([first, ...pictures]).size).toBe(changed.length + 1);
  });
});

describe('what is refused', () => {
  const refusal = async (bench: Bench, path: string, body: unknown, headers?: Record<string, string>) => {
    const reply = await bench.call('POST', path, body, headers);
    return { status: reply.status, ...(await reply.json()) };
  };

  it('checks the key', async () => {
    const bench = await openBench();
    const path = `/v2/${bySize.slug}`;
    expect(await refusal(bench, path, sizeBody, {})).toEqual({
      status: 401,
      error: 'Missing Authorization or x-api-key in header',
    });
    expect(await refusal(bench, path, sizeBody, { authorization: 'Bearer SG_1' })).toMatchObject({
      status: 401,
      error: expect.stringMatching(/^Unauthorized\. API key is invalid/),
    });
    expect((await bench.call('GET', '/v1/get-user-credits', undefined, {})).status).toBe(401);
  });

  it('knows no other model, path or method', async () => {
    const bench = await openBench();
    expect(await refusal(bench, '/v1/nobody', sizeBody)).toMatchObject({ status: 404 });
    expect((await bench.get('/elsewhere')).status).toBe(404);
    const otherMethod = await bench.get(`/v2/${bySize.slug}`);
    expect(otherMethod.status).toBe(405);
    expect(otherMethod.headers.get('content-type')).toContain('text/html');
  });

  it.each([
    ['no JSON', '{', 400],
    ['not an object', [], 400],
    ['an option outside the list', { prompt: 'x', output_format: 'bmp' }, 406],
    ['a wrong type', { prompt: 'x', steps: 'many' }, 400],
    ['a list that is none', { prompt: 'x', image_urls: 'http://example.com/a.png' }, 400],
  ])('on v2, %s, at once and unrecorded', async (_, body, status) => {
    const bench = await openBench();
    expect(await refusal(bench, `/v2/${bySize.slug}`, body)).toMatchObject({ status });
    expect((await (await bench.get('/control')).json()).submits.total).toBe(0);
  });

  it('another content type', async () => {
    const bench = await openBench();
    const headers = { 'x-api-key': 'any', 'content-type': 'text/plain' };
    expect(await refusal(bench, `/v1/${bySize.slug}`, '{}', headers)).toEqual({
      status: 406,
      error: 'Invalid content type',
    });
  });

  it.each([
    ['a missing prompt', { seed: 1 }, 400, 'Prompt is Mandatory and must be string'],
    ['a value out of range', { prompt: 'x', steps: 99 }, 500, expect.stringContaining('steps')],
    [
      'a kept file that is gone',
      { prompt: 'x', image_urls: [`${origin}/sandbox/files/${'0'.repeat(32)}.png`] },
      500,
      expect.stringContaining('download'),
    ],
  ])(
    '%s only when the job runs: FAILED on v2, a status on v1, never charged',
    async (_, body, v1, sentence) => {
      const bench = await openBench();
      expect(await refusal(bench, `/v1/${bySize.slug}`, body)).toEqual({ status: v1, error: sentence });
      const ticket = await (await bench.post(`/v2/${bySize.slug}`, body)).json();
      expect(ticket.status).toBe('QUEUED');
      bench.clock.advance(20_000);
      for (const address of [ticket.status_url, ticket.response_url]) {
        const reply = await bench.get(pathOf(address));
        expect(reply.status).toBe(422);
        expect(await reply.json()).toMatchObject({ status: 'FAILED', error: sentence });
      }
      expect(await (await bench.get('/v1/get-user-credits')).json()).toEqual({
        credits: 100,
        'free-credits': 0,
      });
    },
  );

  it('an option whose condition is not met', async () => {
    const bench = await openBench();
    const body = { prompt: 'x', aspect_ratio: 'match_input_image' };
    expect(await refusal(bench, `/v1/${byRatio.slug}`, body)).toMatchObject({ status: 500 });
  });
});

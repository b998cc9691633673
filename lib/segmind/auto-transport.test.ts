import { afterEach, expect, test } from 'vitest';
import type { Reply, SeenRequest } from '@/tests/support/http-server';
import { json, png, type SegmindFixture, startSegmindFixture } from '@/tests/support/segmind-fixture';

let fixture: SegmindFixture;
afterEach(() => fixture.close());

const body = { prompt: 'a fox', seed: 7, steps: 20 };
const image: Reply = { headers: { 'content-type': 'image/png' }, body: png };
const paths = () => fixture.seen.map(({ path }) => path);

async function submit(answer: (request: SeenRequest, count: number) => Reply, timeouts = {}) {
  fixture = await startSegmindFixture(answer, { transport: 'auto' }, { timeouts });
  return fixture.client.submit('some-model', body);
}

const onlyV1 = (status: number) => (request: SeenRequest) =>
  request.path.startsWith('/v2') ? { status, body: '<html>no</html>' } : image;

test.each([404, 405])('turns to v1 once v2 answers %i, and remembers it', async (status) => {
  expect(await submit(onlyV1(status))).toMatchObject({ value: { via: 'v1' } });
  await fixture.client.submit('some-model', body);
  await fixture.client.submit('other-model', body);
  expect(paths()).toEqual([
    '/v2/some-model',
    '/v1/some-model',
    '/v1/some-model',
    '/v2/other-model',
    '/v1/other-model',
  ]);
});

test('asks v2 again after ten minutes, and goes back to it where it answers', async () => {
  let v2IsServed = false;
  const answer = (request: SeenRequest) => {
    if (!request.path.startsWith('/v2')) return image;
    return v2IsServed ? json({ request_id: 'r-1' }) : { status: 404, body: 'no' };
  };
  await submit(answer);
  v2IsServed = true;
  fixture.clock.advance(599_999);
  expect(await fixture.client.submit('some-model', body)).toMatchObject({ value: { via: 'v1' } });
  fixture.clock.advance(1);
  expect(await fixture.client.submit('some-model', body)).toMatchObject({ value: { via: 'v2' } });
  expect(await fixture.client.submit('some-model', body)).toMatchObject({ value: { via: 'v2' } });
  expect(paths().slice(2)).toEqual(['/v1/some-model', '/v2/some-model', '/v2/some-model']);
});

test('sends once when v2 is asked again and its answer is lost', async () => {
  let v2 = 0;
  await submit((request) => {
    if (!request.path.startsWith('/v2')) return image;
    v2 += 1;
    return v2 === 1 ? { status: 404 } : { fault: 'reset' };
  });
  fixture.clock.advance(600_000);
  const sent = fixture.seen.length;
  expect(await fixture.client.submit('some-model', body)).toMatchObject({ error: { accepted: 'unknown' } });
  expect(fixture.seen.length).toBe(sent + 1);
});

test('reports a model neither version knows, and asks v2 again next time', async () => {
  expect(await submit(() => ({ status: 404 }))).toMatchObject({ error: { kind: 'noSuchModel' } });
  await fixture.client.submit('some-model', body);
  expect(paths().filter((path) => path.startsWith('/v2'))).toHaveLength(2);
});

test.each<[string, Reply]>([
  ['missing credits', json({ error: 'No credits found for the user' }, { status: 404 })],
  ['a refusal', json({ error: 'bad' }, { status: 400 })],
  ['a faulty gateway', { status: 502 }],
  ['a lost connection', { fault: 'reset' }],
  ['silence', { fault: 'hang' }],
])('does not send again after %s', async (_, reply) => {
  const timeouts = reply.fault === 'hang' ? { submitV2: 200 } : {};
  expect((await submit(() => reply, timeouts)).ok).toBe(false);
  expect(fixture.seen).toHaveLength(1);
});

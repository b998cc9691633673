import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepImage } from '@/lib/images/keep-image';
import { imageRef } from '@/lib/models/image-ref';
import { exampleSettings, type RunnerFixture, startRunnerFixture } from '@/tests/support/runner-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startRunnerFixture();
});
afterEach(() => fixture.close());

async function keep(background: string): Promise<string> {
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .png()
    .toBuffer();
  const kept = await keepImage(fixture, bytes, 1);
  if (!kept.ok) throw new Error('not kept');
  return kept.value.hash;
}
const withImages = (prompt: string, refs: readonly string[]) => {
  const settings = exampleSettings(prompt);
  const images = fixture.findModel(settings.model)?.params.find((param) => param.kind === 'images');
  return { ...settings, params: { ...settings.params, [images?.key ?? '']: refs } };
};
const uploads = async () => (await fixture.sandbox.report()).uploads;

test('a reference is uploaded when it is needed, and once for all who want it', async () => {
  const ref = imageRef(await keep('#345'));
  await fixture.runner.start();
  const rows = await Promise.all(
    ['one', 'two', 'three'].map((prompt) => fixture.queue(prompt, withImages(prompt, [ref]))),
  );
  const done = await Promise.all(rows.map((row) => fixture.reaches(row.id, 'succeeded', 'failed')));
  expect(done.map((row) => row.state)).toEqual(['succeeded', 'succeeded', 'succeeded']);
  expect(await uploads()).toBe(1);
  expect(done[0]?.settings.params).toMatchObject(withImages('one', [ref]).params);
  expect(JSON.stringify(done[0]?.sentBody)).toContain(`${fixture.sandbox.url}/files/`);
});

test('an upload older than a day is not trusted', async () => {
  const hash = await keep('#543');
  const dayAgo = Math.round(fixture.clock.now()) - 25 * 3600 * 1000;
  await fixture.store.uploads.put(hash, 'segmind', 'http://127.0.0.1:9/forgotten.png', dayAgo);
  await fixture.runner.start();
  const { id } = await fixture.queue('old', withImages('old', [imageRef(hash)]));
  await fixture.reaches(id, 'succeeded');
  expect(await uploads()).toBe(1);
  expect((await fixture.store.uploads.find(hash, 'segmind'))?.url).toContain(fixture.sandbox.url);
});

test('an address is sent as it is', async () => {
  const uploaded = await fixture.segmind.upload({
    bytes: await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } })
      .png()
      .toBuffer(),
    type: 'image/png',
  });
  const url = uploaded.ok ? uploaded.value : '';
  await fixture.runner.start();
  const { id } = await fixture.queue('url', withImages('url', [url]));
  await fixture.reaches(id, 'succeeded');
  expect(await uploads()).toBe(1);
});

test('a reference that is gone from the data folder fails its field, unsent', async () => {
  const hash = await keep('#777');
  await fixture.blobs.delete(hash, 'original');
  await fixture.runner.start();
  const { id } = await fixture.queue('gone', withImages('gone', [imageRef(hash)]));
  const row = await fixture.reaches(id, 'failed', 'succeeded');
  expect(row).toMatchObject({
    state: 'failed',
    attempts: 0,
    failure: { kind: 'rejectedInput', charged: 'no' },
  });
  expect(withImages('', [])?.params).toHaveProperty(row.failure?.field ?? 'none');
  expect(await fixture.sandbox.submits()).toBe(0);
});

test('a refused upload fails the generation before anything is paid', async () => {
  const hash = await keep('#999');
  await fixture.sandbox.control({
    faults: [{ on: 'upload', fault: { status: 401, body: '{"error":"no"}' } }],
  });
  await fixture.runner.start();
  const { id } = await fixture.queue('refused', withImages('refused', [imageRef(hash)]));
  expect(await fixture.reaches(id, 'failed', 'succeeded')).toMatchObject({
    failure: { kind: 'badKey', charged: 'no' },
  });
  expect(await fixture.sandbox.submits()).toBe(0);
});

test('an upload that never gets through is given up after six tries, unsent', async () => {
  const hash = await keep('#bbb');
  let tries = 0;
  await fixture.restart({
    segmind: {
      ...fixture.segmind,
      upload: () => {
        tries += 1;
        const error = { kind: 'unreachable', accepted: 'unknown', charged: 'unknown' } as const;
        return Promise.resolve({ ok: false, error });
      },
    },
  });
  await fixture.runner.start();
  const { id } = await fixture.queue('lost', withImages('lost', [imageRef(hash)]));
  expect(await fixture.reaches(id, 'failed', 'succeeded', 'unconfirmed')).toMatchObject({
    state: 'failed',
    failure: { kind: 'unreachable', charged: 'no' },
  });
  expect(tries).toBe(6);
  expect(await fixture.sandbox.submits()).toBe(0);
});

import { v4 as newRunId } from 'uuid';
import { afterEach, expect, test, vi } from 'vitest';
import { keepImage } from '@/lib/images/keep-image';
import { solid } from '@/lib/images/sample-images.test-support';
import { imageRef } from '@/lib/models/image-ref';
import type { Generation } from '@/lib/store/contract';
import {
  exampleSettings,
  owner,
  type RunnerFixture,
  startRunnerFixture,
} from '@/tests/support/runner-fixture';

let fixture: RunnerFixture;
afterEach(() => fixture.close());
const start = async () => {
  fixture = await startRunnerFixture();
  await fixture.runner.start();
};

const make = async (prompt: string, settings = exampleSettings(prompt)) =>
  fixture.reaches((await fixture.queue(prompt, settings)).id, 'succeeded');
const reproduce = async (id: string) => {
  const original = await fixture.store.generations.get(id);
  if (!original) throw new Error('nothing to reproduce');
  const origin = { kind: 'reproduction', id } as const;
  const run = { owner, runId: newRunId(), settings: original.settings, count: 1, origin };
  const started = await fixture.runner.enqueue(run);
  return (started.ok && started.value[0]?.id) || '';
};
const verificationOf = (id: string) =>
  vi.waitFor(async () => {
    const { verification } = (await fixture.store.generations.get(id)) ?? {};
    if (!verification) throw new Error('not compared yet');
    return verification;
  });
/** From now on the results of this prompt name the files of these generations. */
async function answerWith(prompt: string, made: readonly Generation[]) {
  const images = made.map(async ({ requestId }) => {
    const headers = { 'x-api-key': 'any' };
    const answer = await fetch(`${fixture.sandbox.url}/v2/requests/${requestId}`, { headers });
    return (await answer.json()).images[0];
  });
  const body = JSON.stringify({ status: 'COMPLETED', images: await Promise.all(images) });
  const fault = { status: 200, body, contentType: 'application/json' };
  await fixture.sandbox.control({ faults: [{ on: 'result', promptIncludes: prompt, fault }] });
}
const answerWithAnother = async (prompt: string) =>
  answerWith(prompt, [await make('another picture', exampleSettings('another picture', 99))]);

test('the same request again gives the same bytes, which the original then says', async () => {
  await start();
  const original = await make('a lighthouse');
  const second = await fixture.reaches(await reproduce(original.id), 'succeeded');
  expect(second).toMatchObject({
    origin: { kind: 'reproduction', id: original.id },
    settings: original.settings,
  });
  expect(second.sentBody).toEqual(original.sentBody);
  expect(await verificationOf(original.id)).toEqual({
    at: expect.any(Number),
    by: second.id,
    verdict: 'bytes',
    image: 0,
    ssim: null,
    differingPixels: null,
  });
  expect((await fixture.store.generations.get(second.id))?.verification).toBeNull();
});

test('another picture is called different, with a figure', async () => {
  await start();
  const original = await make('a lighthouse');
  await answerWithAnother('a lighthouse');
  const second = await reproduce(original.id);
  const verification = await verificationOf(original.id);
  expect(verification).toMatchObject({ by: second, verdict: 'different' });
  expect(verification.ssim).toBeLessThan(0.9);
  expect(verification.differingPixels).toBeGreaterThan(1000);
});

test('what was sent is sent, also when its settings would be sent differently today', async () => {
  await start();
  const original = await make('a lighthouse');
  // As if the model's file had lost a parameter since.
  const today = { ...original.settings, params: { ...original.settings.params, steps: 7 } };
  const origin = { kind: 'reproduction', id: original.id } as const;
  const started = await fixture.runner.enqueue({
    owner,
    runId: newRunId(),
    settings: today,
    count: 1,
    origin,
  });
  const second = await fixture.reaches((started.ok && started.value[0]?.id) || '', 'succeeded');
  expect(second.sentBody).toEqual(original.sentBody);
});

test('a reference is sent under the address it has now', async () => {
  await start();
  const bytes = await solid(120, 64, 64).png().toBuffer();
  const kept = await keepImage(fixture, bytes, 1);
  const hash = kept.ok ? kept.value.hash : '';
  const spec = fixture.findModel(exampleSettings('x').model);
  const key = spec?.params.find((param) => param.kind === 'images')?.key ?? '';
  const original = await make('a print', exampleSettings('a print', 1, { [key]: [imageRef(hash)] }));
  await fixture.store.uploads.forget(hash, 'segmind');
  const second = await fixture.reaches(await reproduce(original.id), 'succeeded');
  expect(second.sentBody?.[key]).toEqual([(await fixture.store.uploads.find(hash, 'segmind'))?.url]);
  expect({ ...second.sentBody, [key]: 0 }).toEqual({ ...original.sentBody, [key]: 0 });
  expect(await verificationOf(original.id)).toMatchObject({ verdict: 'bytes' });
});

test('what an earlier process did not come to compare is compared at the next start', async () => {
  fixture = await startRunnerFixture();
  const { store } = fixture;
  const refuse = () => Promise.reject(new Error('the process ends here'));
  await fixture.restart({
    store: { ...store, generations: { ...store.generations, setVerification: refuse } },
  });
  await fixture.runner.start();
  const original = await make('a lighthouse');
  const second = await fixture.reaches(await reproduce(original.id), 'succeeded');
  const next = await fixture.restart();
  expect(await store.generations.unverified()).toMatchObject([{ id: second.id }]);
  await next.start();
  expect(await verificationOf(original.id)).toMatchObject({ by: second.id, verdict: 'bytes' });
  expect(await store.generations.unverified()).toEqual([]);
});

test('an original whose file is gone is named as such, once', async () => {
  await start();
  const original = await make('a lighthouse');
  await answerWithAnother('a lighthouse');
  await fixture.blobs.delete(original.images[0]?.hash ?? '', 'original');
  const second = await reproduce(original.id);
  expect(await verificationOf(original.id)).toMatchObject({ by: second, verdict: 'unreadable' });
  expect(await fixture.store.generations.unverified()).toEqual([]);
});

test('of several pictures all are compared, and the one that came out worst counts', async () => {
  await start();
  const [one, two, three] = [await make('one'), await make('two'), await make('three')];
  await answerWith('a series', [one, two, three]);
  const original = await make('a series');
  expect(original.images).toHaveLength(3);
  const comparedWith = async (made: readonly Generation[]) => {
    await answerWith('a series', made);
    const by = await reproduce(original.id);
    return vi.waitFor(async () => {
      const { verification } = (await fixture.store.generations.get(original.id)) ?? {};
      if (verification?.by !== by) throw new Error('not compared yet');
      return verification;
    });
  };
  expect(await comparedWith([one, two, three])).toMatchObject({ verdict: 'bytes', image: 0 });
  expect(await comparedWith([one, three, two])).toMatchObject({ verdict: 'different', image: 1 });
  expect(await comparedWith([one, two])).toMatchObject({ verdict: 'count' });
  const wide = await make('wide', exampleSettings('wide', 1, { width: 320 }));
  expect(await comparedWith([two, wide, three])).toMatchObject({ verdict: 'size', image: 1 });
});

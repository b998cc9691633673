import { expect, test } from 'vitest';
import { documentFor, picture } from '@/lib/image-metadata/sample-documents.test-support';
import { writeSettings } from '@/lib/image-metadata/write-settings';
import { models } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { imageRef } from '@/lib/models/image-ref';
import type { ImageRecord } from '@/lib/store/contract';
import { settingsFromFile } from './settings-from-file';

const [spec] = models;
if (!spec) throw new Error('No models');
const here = 'a'.repeat(64);
const elsewhere = 'b'.repeat(64);
const record: ImageRecord = { hash: here, format: 'png', width: 1, height: 1, bytes: 1, placeholder: '' };
const images = { get: async (hash: string) => (hash === here ? record : undefined) };

const base = { ...defaultParams(spec), prompt: 'a hat', seed: 5 };
const imagesKey = spec.params.find((param) => param.kind === 'images')?.key ?? '';

async function fileWith(refs: readonly string[], prompt = base.prompt): Promise<Uint8Array<ArrayBuffer>> {
  const params = { ...base, prompt, [imagesKey]: refs };
  const copy = writeSettings(await picture('webp'), documentFor({ model: spec?.slug ?? '', params }), spec);
  if (!copy.ok) throw new Error(copy.error.message);
  return new Uint8Array(copy.value);
}

async function ask(body: BodyInit, headers?: HeadersInit) {
  const request = new Request('http://localhost/api/settings-from-file', {
    method: 'POST',
    body,
    ...(headers && { headers }),
  });
  const response = await settingsFromFile({ images, models }, request);
  return { status: response.status, body: await response.json() };
}

function form(bytes: Uint8Array<ArrayBuffer>) {
  const data = new FormData();
  data.set('file', new File([bytes], 'x.webp'));
  return data;
}

test('a file of ours gives its settings back, with the reference images that are here', async () => {
  const answer = await ask(form(await fileWith([imageRef(here)])));
  expect(answer).toMatchObject({ status: 200, body: { exact: true, leftOver: [] } });
  expect(answer.body.settings.params[imagesKey]).toEqual([imageRef(here)]);
});

test('reference images of another studio are left out and named', async () => {
  const answer = await ask(form(await fileWith([imageRef(elsewhere), imageRef(here)])));
  expect(answer.body.settings.params[imagesKey]).toEqual([imageRef(here)]);
  expect(answer.body).toMatchObject({
    exact: false,
    leftOver: [{ name: 'Reference image', value: expect.stringContaining('not in this studio') }],
  });
});

test('half a character in it is mended, and told', async () => {
  const answer = await ask(form(await fileWith([], 'a \ud800 hat')));
  expect(answer.body.settings.params.prompt).toBe('a \ufffd hat');
  expect(answer.body).toMatchObject({
    exact: false,
    leftOver: [{ name: 'prompt', value: 'half a character', used: '\ufffd' }],
  });
});

test('an empty file is called empty, and not for what its name promised', async () => {
  expect((await ask(form(new Uint8Array()))).body).toEqual({ error: 'This file is empty.' });
});

test.each(['{"url":"https://example.com/a.png"}', '{"url'])(
  'JSON is not offered as a way: %s',
  async (json) => {
    expect(await ask(json, { 'Content-Type': 'application/json' })).toEqual({
      status: 415,
      body: { error: 'Send an image file as form data.' },
    });
  },
);

test('everything else is refused with a sentence', async () => {
  const picturesWithout = await ask(form(new Uint8Array(await picture('png'))));
  const refusals = [
    [picturesWithout, 422],
    [await ask(form(new Uint8Array(Buffer.from('GIF89a')))), 422],
    [await ask(new FormData()), 400],
    [await ask(form(new Uint8Array())), 400],
    [await ask('plain'), 415],
    [await ask(form(new Uint8Array(64_000_001))), 413],
  ] as const;
  for (const [{ status, body }, expected] of refusals) {
    expect(status).toBe(expected);
    expect(body.error).toMatch(/^[A-Z].*\.$/);
  }
});

import exifr from 'exifr';
import { expect, test } from 'vitest';
import { pngChunk } from '@/lib/image-metadata/png/png-chunks';
import { readSettings } from '@/lib/image-metadata/read-settings';
import { type Format, formats, picture } from '@/lib/image-metadata/sample-documents.test-support';
import { inspectImage } from '@/lib/images/read-image';
import { models } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { fileWithSettings } from './file-with-settings';

const [spec] = models;
if (!spec) throw new Error('No models');
const settings = { model: spec.slug, params: { ...defaultParams(spec), prompt: 'a “hat” 👒', seed: 5 } };

async function ask(format: Format, query = '', original?: Uint8Array, method = 'GET') {
  const bytes = original ?? (await picture(format));
  const record = await inspectImage(bytes);
  if (!record.ok) throw new Error(record.error.message);
  const generation = {
    id: '01890000-0000-7000-8000-000000000001',
    settings,
    provider: 'sandbox',
    cost: null,
    createdAt: 0,
    images: [record.value],
  } as const;
  const blobs = { read: async (hash: string) => (hash === record.value.hash ? bytes : undefined) };
  const request = new Request(`http://localhost/file${query}`, { method });
  return fileWithSettings({ blobs, spec }, request, generation);
}

test.each(formats)('a %s leaves with its settings, its type and a name', async (format) => {
  const response = await ask(format, '?download=my%20“hat”');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(`image/${format}`);
  expect(response.headers.get('content-disposition')).toContain('filename*=UTF-8');
  const copy = new Uint8Array(await response.arrayBuffer());
  expect(response.headers.get('content-length')).toBe(String(copy.length));
  expect(readSettings(copy, models)).toMatchObject({ ok: true, value: { settings, exact: true } });
});

test('a sandbox picture says that no model made it', async () => {
  const copy = await (await ask('png')).arrayBuffer();
  const { DigitalSourceType } = await exifr.parse(copy, { xmp: true });
  expect(DigitalSourceType).toMatch(/\/algorithmicMedia$/);
});

test('a signed picture is only copied when that is asked for', async () => {
  const png = await picture('png');
  const signed = Buffer.concat([
    png.subarray(0, 33),
    pngChunk('caBX', Buffer.from('jumb')),
    png.subarray(33),
  ]);
  const refused = await ask('png', '', signed);
  expect(refused.status).toBe(409);
  expect(await refused.json()).toEqual({ error: expect.stringMatching(/signed.*signature\.$/) });
  expect((await ask('png', '', signed, 'HEAD')).status).toBe(409);
  const forced = await ask('png', '?force', signed);
  expect(forced.status).toBe(200);
  expect(Buffer.from(await forced.arrayBuffer()).includes('caBX')).toBe(true);
});

test('a picture that is not there is 404', async () => {
  for (const query of ['?image=1', '?image=-1', '?image=x']) {
    expect((await ask('png', query)).status).toBe(404);
  }
});

test('HEAD has no body', async () => {
  const response = await ask('png', '', undefined, 'HEAD');
  expect([response.status, await response.text()]).toEqual([200, '']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileWithSettings } from '@/app/api/generations/[id]/file/file-with-settings';
import { handOver, takeOver } from '@/components/drop/hand-over';
import { foundSettingsSchema } from '@/lib/image-metadata/found-settings';
import { arbitrarySettings, formats, picture } from '@/lib/image-metadata/sample-documents.test-support';
import { inspectImage } from '@/lib/images/read-image';
import { models } from '@/lib/models/catalog';
import type { Settings } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import type { ImageRecord } from '@/lib/store/contract';
import { settingsFromFile } from './settings-from-file';

/** A picture of each format, as it is kept. */
async function kept(format: (typeof formats)[number]) {
  const bytes = await picture(format);
  const record = await inspectImage(bytes);
  if (!record.ok) throw new Error(record.error.message);
  return { bytes, record: record.value };
}

/** "Download with settings", then the file is dropped: what the form is filled with. */
async function downloadAndDrop(
  spec: ModelSpec,
  settings: Settings,
  { bytes, record }: { bytes: Uint8Array; record: ImageRecord },
) {
  const generation = { settings, provider: 'segmind', cost: null, createdAt: 0, images: [record] } as const;
  const blobs = { read: async () => bytes };
  const id = '01890000-0000-7000-8000-000000000001';
  const asked = new Request('http://localhost/file?download=a%20hat');
  const download = await fileWithSettings({ blobs, spec }, asked, { id, ...generation });

  const body = new FormData();
  body.set('file', new File([await download.arrayBuffer()], 'a hat'));
  const images = { get: async () => record };
  const dropped = new Request('http://localhost/api/settings-from-file', { method: 'POST', body });
  const found = foundSettingsSchema.parse(await (await settingsFromFile({ images, models }, dropped)).json());

  const tab = new Map<string, string>();
  const storage = { getItem: (key: string) => tab.get(key) ?? null, setItem: tab.set.bind(tab) };
  const address = new URL(handOver(storage, found, 't'), 'http://localhost');
  const token = address.searchParams.get('file') ?? '';
  return { model: address.pathname.split('/').at(-1), ...takeOver(storage, spec, token) };
}

describe.each(formats)('%s', (format) => {
  test.each(models)('of $slug: the form is filled with the very settings', async (spec) => {
    const original = await kept(format);
    await fc.assert(
      fc.asyncProperty(arbitrarySettings(spec), async (settings) => {
        expect(await downloadAndDrop(spec, settings, original)).toEqual({ ...settings, notes: [] });
      }),
      { numRuns: 40 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { hostileTexts } from '@/lib/models/testing/arbitrary-params';
import { readSettings } from './read-settings';
import { arbitrarySettings, documentFor, formats, picture, pixelsOf } from './sample-documents.test-support';
import type { SettingsDocument } from './settings-document';
import { writeSettings } from './write-settings';

function written(bytes: Uint8Array, document: SettingsDocument) {
  const spec = models.find(({ slug }) => slug === document.settings.model);
  const copy = writeSettings(bytes, document, spec);
  if (!copy.ok) throw new Error(copy.error.message);
  return copy.value;
}

describe.each(formats)('%s', (format) => {
  test.each(models)('of $slug gives back the very settings, and the very pixels', async (spec) => {
    const original = await picture(format);
    const pixels = await pixelsOf(original);
    const before = Buffer.from(original);
    await fc.assert(
      fc.asyncProperty(arbitrarySettings(spec), async (settings) => {
        const copy = written(original, documentFor(settings));
        const found = readSettings(copy, models);
        expect(found).toEqual({
          ok: true,
          value: { settings, source: 'proofsheet', exact: true, leftOver: [] },
        });
        expect(await pixelsOf(copy)).toEqual(pixels);
        // Written again, nothing is left of the first time.
        expect(written(copy, documentFor(settings)).length).toBe(copy.length);
      }),
      { numRuns: 40 },
    );
    expect(original).toEqual(before);
  });

  test('every hostile text survives as a prompt', async () => {
    const original = await picture(format);
    for (const spec of models) {
      // The last of them cannot be sent any more, but an old row or another studio's may have them.
      for (const text of [...hostileTexts, 'half \ud83d of a pair \ude00', '\0 in \0 between \0']) {
        const base = fc.sample(arbitrarySettings(spec), { numRuns: 1, seed: 1 })[0];
        if (!base) throw new Error('No settings');
        const settings = { ...base, params: { ...base.params, prompt: text } };
        const found = readSettings(written(original, documentFor(settings)), models);
        // Half a character the form would refuse.
        const whole = text.isWellFormed();
        expect(found.ok && found.value).toEqual({
          settings: { ...settings, params: { ...settings.params, prompt: text.toWellFormed() } },
          source: 'proofsheet',
          exact: whole,
          leftOver: whole ? [] : [{ name: 'prompt', value: 'half a character', used: '\ufffd' }],
        });
      }
    }
  });

  test('nothing of the original is lost but the length it states of itself', async () => {
    const original = await picture(format);
    const settings = { model: models[0]?.slug ?? '', params: { prompt: 'a hat', seed: 1 } };
    const copy = Buffer.from(written(original, documentFor(settings)));
    // The pixels are the second half of so small a file; what stands before them is found in its order.
    const headerEnd = format === 'webp' ? 12 : 8;
    const half = original.subarray(original.length / 2);
    expect(copy.includes(half)).toBe(true);
    let at = headerEnd;
    for (const byte of original.subarray(headerEnd)) {
      at = copy.indexOf(Buffer.from([byte]), at) + 1;
      expect(at).toBeGreaterThan(0);
    }
  });
});

test('the newest settings win in a copy of a copy', async () => {
  const [spec] = models;
  const settings = (prompt: string) => ({ model: spec?.slug ?? '', params: { prompt } });
  for (const format of formats) {
    const first = written(await picture(format), documentFor(settings('x'.repeat(100_000))));
    const second = written(first, documentFor(settings('a second thought')));
    expect(Buffer.from(second).includes('xxxxxxxx')).toBe(false);
    const found = readSettings(second, models);
    expect(found.ok && found.value.settings.params.prompt).toBe('a second thought');
  }
});

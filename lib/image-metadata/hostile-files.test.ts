import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { hasContentCredentials } from './content-credentials';
import { withLetters } from './exif/read-exif';
import { writeExif } from './exif/write-exif';
import { app, jpegSegment } from './jpeg/jpeg-segments';
import type { MetadataProblem } from './metadata-problem';
import { pngChunk } from './png/png-chunks';
import { textChunk } from './png/text-chunk';
import { readSettings } from './read-settings';
import { documentFor, formats, picture } from './sample-documents.test-support';
import { webpChunk } from './webp/webp-chunks';
import { writeSettings } from './write-settings';

const kindOf = (bytes: Uint8Array): MetadataProblem['kind'] | 'found' => {
  const result = readSettings(bytes, models);
  return result.ok ? 'found' : result.error.kind;
};

async function pngWith(...chunks: readonly Uint8Array[]): Promise<Uint8Array> {
  const png = await picture('png');
  return Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);
}

/** In a few seconds, also on a busy machine, whatever it is. */
function soon<T>(work: () => T): T {
  const start = performance.now();
  const result = work();
  expect(performance.now() - start).toBeLessThan(5_000);
  return result;
}

const settings = { model: models[0]?.slug ?? '', params: { prompt: 'a hat', seed: 1 } };
const document = documentFor(settings);

describe('PNG', () => {
  const bomb = deflateSync(Buffer.alloc(200_000_000, 'x'));

  test('a text that unpacks to 200 MB is refused, in zTXt and in iTXt', async () => {
    const packed = [
      pngChunk('zTXt', Buffer.concat([Buffer.from('parameters\0\0'), bomb])),
      pngChunk('iTXt', Buffer.concat([Buffer.from('workflow\0\x01\0\0\0', 'latin1'), bomb])),
    ];
    for (const chunk of packed) {
      const file = await pngWith(chunk);
      expect(soon(() => kindOf(file))).toBe('tooMuch');
    }
  });

  test('many texts below the limit are refused once they are too much together', async () => {
    const one = deflateSync(Buffer.alloc(7_900_000, 'x'));
    const chunk = pngChunk('zTXt', Buffer.concat([Buffer.from('prompt\0\0'), one]));
    const file = await pngWith(...Array.from({ length: 500 }, () => chunk));
    expect(soon(() => kindOf(file))).toBe('tooMuch');
  });

  test('a packed text under a name nobody asks for is not unpacked', async () => {
    const chunk = pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), bomb]));
    expect(kindOf(await pngWith(chunk))).toBe('noSettings');
  });

  test('a hundred thousand chunks are refused', async () => {
    const chunk = pngChunk('teSt', new Uint8Array());
    const file = await pngWith(...Array.from({ length: 100_000 }, () => chunk));
    expect(soon(() => kindOf(file))).toBe('tooMuch');
  });

  test('a chunk that claims 4 GB is a damaged file', async () => {
    const chunk = Buffer.from(pngChunk('tEXt', Buffer.from('parameters\0x')));
    chunk.writeUInt32BE(0xffffffff, 0);
    expect(kindOf(await pngWith(chunk))).toBe('broken');
  });

  test('JSON of a hundred thousand levels holds no settings, and ends nothing', async () => {
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    for (const keyword of ['proofsheet', 'prompt', 'workflow', 'invokeai_metadata', 'parameters']) {
      const file = await pngWith(textChunk(keyword, deep));
      expect(soon(() => kindOf(file))).toBe('noSettings');
    }
  });

  test('texts that make a regular expression work hard end soon', async () => {
    const texts = [
      `a\nSteps: ${'"\\'.repeat(300_000)}`,
      `a\nSteps: 1, ${'a b '.repeat(500_000)}`,
      `Steps: ${' '.repeat(1_000_000)}x`,
      `Steps: 1, a: "${'\\x'.repeat(3_000_000)}`,
      `Steps: 1, a: "${'\\x'.repeat(400_000)}`,
      `{${'[:,'.repeat(10)}${' '.repeat(300_000)}NaN ${':   '.repeat(200_000)}`,
    ];
    for (const text of texts) {
      const file = await pngWith(textChunk('parameters', text), textChunk('prompt', text));
      soon(() => kindOf(file));
    }
  });

  test('names that are properties of every object are names', async () => {
    const text = JSON.stringify({ __proto__: 1, constructor: { inputs: { text: 'x' } } });
    const file = await pngWith(
      textChunk('prompt', text.replace('"constructor"', '"__proto__":{"inputs":{}},"constructor"')),
      textChunk('workflow', '{"nodes":[{"id":1,"type":"constructor","widgets_values":[1]}]}'),
    );
    expect(kindOf(file)).toBe('noSettings');
  });
});

describe('JPEG', () => {
  const jpegWith = async (...segments: readonly Uint8Array[]) => {
    const jpeg = await picture('jpeg');
    return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
  };

  test('EXIF that points nowhere, at itself, or at more than there is, holds nothing', async () => {
    const tiffs = [
      'MM\0*\xff\xff\xff\xff',
      'MM\0*\0\0\0\x08\xff\xff',
      'II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\0\0\0\0',
      'MM',
      '',
    ];
    for (const tiff of tiffs) {
      const file = await jpegWith(jpegSegment(app(1), withLetters(Buffer.from(tiff, 'latin1'))));
      expect(soon(() => kindOf(file))).toBe('noSettings');
      // The copy still gets its XMP.
      const copy = writeSettings(file, document, models[0]);
      expect(copy.ok && readSettings(copy.value, models).ok).toBe(true);
    }
  });

  test('a comment of nothing but filling ends soon', async () => {
    const comment = `ASCII\0\0\0${'\0 '.repeat(15_000)}x${' '.repeat(20_000)}x`;
    const exif = writeExif(undefined, { text: '', replace: true, encode: () => Buffer.from(comment) });
    const file = await jpegWith(jpegSegment(app(1), withLetters(exif ?? Buffer.alloc(0))));
    expect(soon(() => kindOf(file))).toBe('noSettings');
  });

  test('a part of XMP that claims gigabytes is refused before anything is set aside', async () => {
    const header = Buffer.alloc(8, 0xff);
    const name = Buffer.from('http://ns.adobe.com/xmp/extension/\0');
    const file = await jpegWith(jpegSegment(app(1), name, Buffer.alloc(32, 'A'), header, Buffer.from('x')));
    expect(soon(() => kindOf(file))).toBe('tooMuch');
  });
});

describe.each(formats)('%s', (format) => {
  test('cut anywhere it is refused or read, never a crash', async () => {
    const copy = writeSettings(await picture(format), document, models[0]);
    if (!copy.ok) throw new Error(copy.error.message);
    for (let length = 0; length < copy.value.length; length += 1) {
      const result = readSettings(copy.value.subarray(0, length), models);
      if (!result.ok) expect(result.error.message).toMatch(/^[A-Z].*\.$/);
      else expect(result.value.settings.model).toBe(settings.model);
    }
  });

  test('with any bytes changed it is refused or read, and so is writing', async () => {
    const copy = writeSettings(await picture(format), document, models[0]);
    if (!copy.ok) throw new Error(copy.error.message);
    const original = copy.value;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        (changes) => {
          const bytes = Buffer.from(original);
          for (const [at, value] of changes) bytes[at] = value;
          soon(() => readSettings(bytes, models));
          soon(() => writeSettings(bytes, document, models[0]));
          hasContentCredentials(bytes);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

test('anything behind the first bytes of a format is refused or read', () => {
  const heads = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'RIFF\x40\0\0\0WEBP', ''];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), (head, tail) => {
      const bytes = Buffer.concat([Buffer.from(head, 'latin1'), tail]);
      readSettings(bytes, models);
      writeSettings(bytes, document, models[0]);
    }),
    { numRuns: 3_000 },
  );
});

test('other files are named for what they are not', () => {
  for (const bytes of [Buffer.from('GIF89a…'), Buffer.alloc(0), Buffer.from('<html>')]) {
    expect(kindOf(bytes)).toBe('notAnImage');
  }
  const gif = readSettings(Buffer.from('GIF89a…'), models);
  expect(!gif.ok && gif.error.message).toMatch(/format GIF\./);
});

test('signed pictures are known in each format', async () => {
  const jpeg = await picture('jpeg');
  const webp = await picture('webp');
  const riff = Buffer.concat([webp, webpChunk('C2PA', Buffer.from('jumb'))]);
  riff.writeUInt32LE(riff.length - 8, 4);
  const signed = [
    await pngWith(pngChunk('caBX', Buffer.from('jumb'))),
    Buffer.concat([jpeg.subarray(0, 2), jpegSegment(app(11), Buffer.from('JP\0\x01')), jpeg.subarray(2)]),
    riff,
  ];
  expect(signed.map(hasContentCredentials)).toEqual([true, true, true]);
  for (const format of formats) expect(hasContentCredentials(await picture(format))).toBe(false);
});

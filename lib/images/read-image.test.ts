import fc from 'fast-check';
import sharp from 'sharp';
import { thumbHashToApproximateAspectRatio, thumbHashToAverageRGBA } from 'thumbhash';
import { describe, expect, it } from 'vitest';
import { encodeVariant, hashOf, inspectImage, maxBytes, readImage } from './read-image';
import { animatedPng, animatedWebp, claimedSize, sample, solid } from './sample-images.test-support';

const kindOf = async (bytes: Uint8Array) => {
  const image = await inspectImage(bytes);
  return image.ok ? 'ok' : image.error.kind;
};

describe('inspectImage', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('accepts %s and tells its facts', async (format) => {
    const bytes = await sample(640, 480).toFormat(format).toBuffer();
    const image = await inspectImage(bytes);
    if (!image.ok) throw new Error(image.error.message);
    expect(image.value).toMatchObject({
      format,
      width: 640,
      height: 480,
      bytes: bytes.length,
      hash: hashOf(bytes),
    });
    const ratio = thumbHashToApproximateAspectRatio(Buffer.from(image.value.placeholder, 'base64'));
    expect(ratio).toBeCloseTo(4 / 3, 0);
    expect(image.value.placeholder.length).toBeLessThan(60);
  });

  it('gives the size as displayed', async () => {
    const turned = await sample(60, 40).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await inspectImage(turned)).toMatchObject({ value: { width: 40, height: 60 } });
  });

  it.each([
    ['gif', 'GIF'],
    ['avif', 'AVIF'],
    ['tiff', 'TIFF'],
  ] as const)('refuses %s and names what is accepted', async (format, name) => {
    const image = await inspectImage(await sample(32, 32).toFormat(format).toBuffer());
    expect(image).toMatchObject({ ok: false, error: { kind: 'unsupportedFormat' } });
    if (!image.ok)
      expect(image.error.message).toBe(`${name} images are not supported. Use a PNG, JPEG or WebP image.`);
  });

  it('refuses HEIC and SVG by name', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic0000mif1heic')]);
    expect(await inspectImage(heic)).toMatchObject({ error: { message: expect.stringContaining('HEIC') } });
    const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(await inspectImage(svg)).toMatchObject({ error: { message: expect.stringContaining('SVG') } });
  });

  it('refuses what moves', async () => {
    expect(await kindOf(await animatedWebp())).toBe('animated');
    expect(await kindOf(await animatedPng())).toBe('animated');
  });

  it('refuses what is no image', async () => {
    expect(await kindOf(new Uint8Array())).toBe('notAnImage');
    expect(await kindOf(Buffer.from('<html><body>502 Bad Gateway</body></html>'))).toBe('notAnImage');
    expect(await kindOf(Buffer.from('{"error":"x"}'))).toBe('notAnImage');
  });

  it('refuses too many bytes and too many pixels', async () => {
    expect(await kindOf(new Uint8Array(maxBytes + 1))).toBe('tooLarge');
    const wide = await claimedSize(12_000, 9_000);
    expect(await inspectImage(wide)).toMatchObject({
      error: { kind: 'tooLarge', message: expect.stringContaining('100 megapixels') },
    });
  });

  it('finds a picture that was cut off anywhere', { timeout: 30_000 }, async () => {
    const whole = await Promise.all(
      (['png', 'jpeg', 'webp'] as const).map((f) => sample(200, 150).toFormat(f).toBuffer()),
    );
    const share = fc.double({ min: 0.02, max: 0.97, noNaN: true });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), share, async (bytes, part) => {
        expect(await kindOf(bytes.subarray(0, Math.floor(bytes.length * part)))).toBe('broken');
      }),
      { numRuns: 60 },
    );
  });

  it('does not break on any bytes behind a magic number', { timeout: 30_000 }, async () => {
    const magic = fc.constantFrom('\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'RIFF0000WEBP');
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        expect(await kindOf(Buffer.concat([Buffer.from(start, 'latin1'), rest]))).not.toBe('ok');
      }),
      { numRuns: 50 },
    );
  });
});

describe('derivatives', () => {
  const derive = async (bytes: Uint8Array, variant: 'large' | 'small') => {
    const image = await readImage(bytes);
    if (!image.ok) throw new Error(image.error.message);
    return sharp(await encodeVariant(image.value.pixels, variant));
  };

  it('fit their long side and are never enlarged', async () => {
    const bytes = await sample(2000, 1000).jpeg().toBuffer();
    expect(await (await derive(bytes, 'large')).metadata()).toMatchObject({
      format: 'webp',
      width: 1600,
      height: 800,
    });
    expect(await (await derive(bytes, 'small')).metadata()).toMatchObject({ width: 512, height: 256 });
    const little = await sample(30, 20).png().toBuffer();
    expect(await (await derive(little, 'large')).metadata()).toMatchObject({ width: 30, height: 20 });
  });

  it('survive extreme shapes', async () => {
    const line = await sample(3000, 2).png().toBuffer();
    expect(await kindOf(line)).toBe('ok');
    expect(await (await derive(line, 'small')).metadata()).toMatchObject({ width: 512, height: 1 });
  });

  it('keep transparency', async () => {
    const bytes = await sample(64, 64, 4).png().toBuffer();
    expect((await (await derive(bytes, 'small')).metadata()).hasAlpha).toBe(true);
  });

  it.each(['b-w', 'cmyk', 'rgb16'] as const)('are sRGB also for %s', async (space) => {
    const format = space === 'cmyk' ? 'jpeg' : 'png';
    const bytes = await sample(64, 64).toColourspace(space).toFormat(format).toBuffer();
    expect((await (await derive(bytes, 'small')).metadata()).space).toBe('srgb');
  });

  it('convert a wide-gamut picture instead of dropping its profile', async () => {
    const p3 = await solid(200).withIccProfile('p3').png().toBuffer();
    const { data } = await (await derive(p3, 'small')).raw().toBuffer({ resolveWithObject: true });
    expect(Math.abs((data[0] ?? 0) - 200)).toBeLessThan(6);
    const stored = await sharp(p3, { ignoreIcc: true }).raw().toBuffer();
    expect(Math.abs((stored[0] ?? 0) - 200)).toBeGreaterThan(8);
  });

  it('the placeholder has the colour of the picture', async () => {
    const image = await inspectImage(await solid(230, 300, 200).png().toBuffer());
    if (!image.ok) throw new Error(image.error.message);
    const { r, g } = thumbHashToAverageRGBA(Buffer.from(image.value.placeholder, 'base64'));
    expect(r).toBeGreaterThan(0.8);
    expect(g).toBeLessThan(0.1);
  });
});

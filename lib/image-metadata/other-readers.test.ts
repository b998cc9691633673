import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exifr from 'exifr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { documentFor, type Format, formats, picture } from './sample-documents.test-support';
import { writeSettings } from './write-settings';

/** Readers nobody here wrote. The two of Debian are asked where they are installed. */
const installed = (command: string, argument: string): boolean => {
  try {
    execFileSync(command, [argument], { stdio: 'ignore' });
    return true;
  } catch (error) {
    // pngcheck answers its version with a status of its own.
    return error instanceof Error && !('code' in error && error.code === 'ENOENT');
  }
};
const hasExiftool = installed('exiftool', '-ver');
const hasPngcheck = installed('pngcheck', '-h');

const prompt = 'A “hat” — 日本語 👩‍👩‍👧\n<b>&amp;</b> שלום';
const [spec] = models;
if (!spec) throw new Error('No models');
const settings = { model: spec.slug, params: { ...defaultParams(spec), prompt, seed: 7 } };
const trained = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';

function written(original: Uint8Array, provider: 'segmind' | 'sandbox' = 'segmind', from = settings) {
  const copy = writeSettings(original, documentFor(from, provider), spec);
  if (!copy.ok) throw new Error(copy.error.message);
  return Buffer.from(copy.value);
}

async function inFile<T>(format: Format, bytes: Uint8Array, ask: (path: string) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'metadata-'));
  try {
    const path = join(folder, `picture.${format}`);
    writeFileSync(path, bytes);
    return ask(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const exiftool = (path: string, ...options: readonly string[]): Record<string, unknown> =>
  JSON.parse(execFileSync('exiftool', ['-json', '-b', '-G1', ...options, path], { encoding: 'utf8' }))[0];

test.runIf(!hasExiftool || !hasPngcheck)('says what was skipped', ({ skip }) => {
  const missing = [hasExiftool ? [] : ['exiftool'], hasPngcheck ? [] : ['pngcheck']].flat();
  skip(`Not installed, so not asked: ${missing.join(', ')}.`);
});

test('exifr finds the kind of source and the texts', async () => {
  const png = await exifr.parse(written(await picture('png')), { xmp: true, mergeOutput: false });
  expect(png.Iptc4xmpExt.DigitalSourceType).toBe(trained);
  const jpeg = await exifr.parse(written(await picture('jpeg')), {
    xmp: true,
    userComment: true,
    mergeOutput: false,
  });
  expect(jpeg.Iptc4xmpExt.DigitalSourceType).toBe(trained);
  expect(jpeg.proofsheet.Document.settings ?? JSON.parse(jpeg.proofsheet.Document).settings).toEqual(
    settings,
  );
});

test.each(formats)('libvips finds EXIF and XMP in %s, and exifr understands them', async (format) => {
  const { exif, xmp, width, height } = await sharp(written(await picture(format))).metadata();
  expect([width, height]).toEqual([24, 16]);
  expect(xmp?.toString()).toContain(trained);
  if (format === 'png') return;
  const tiff = exif?.subarray(Math.max(0, exif.indexOf('MM')));
  const { userComment } = await exifr.parse(tiff ?? Buffer.alloc(0), { userComment: true });
  const utf16 = Buffer.from(Object.values<number>(userComment).slice(8)).swap16().toString('utf16le');
  expect(utf16).toContain('A “hat” — 日本語');
});

describe.runIf(hasExiftool)('exiftool', () => {
  test.each(formats)('has nothing to complain about in %s, and reads it all', async (format) => {
    const told = await inFile(format, written(await picture(format)), (path) => ({
      ...exiftool(path, '-validate', '-warning', '-a'),
      ...exiftool(path),
    }));
    expect(told).toMatchObject({ 'XMP-iptcExt:DigitalSourceType': trained });
    // That a file from no camera lacks a camera's tags is no fault.
    const faults = Object.entries(told).filter(
      ([name, text]) => /Warning|Error/.test(name) && !String(text).startsWith('Missing required JPEG'),
    );
    expect(faults).toEqual([]);
    const parameters = format === 'png' ? told['PNG:Parameters'] : told['ExifIFD:UserComment'];
    expect(String(parameters).replace(/\.+/g, '\n')).toContain('日本語');
    const own = format === 'png' ? told['PNG:Proofsheet'] : told['XMP-proofsheet:Document'];
    expect(JSON.parse(String(own)).settings).toEqual(settings);
  });

  test('joins what JPEG has in two packets', async () => {
    const long = { ...settings, params: { ...settings.params, prompt: '日本 '.repeat(10_000) } };
    const told = await inFile('jpeg', written(await picture('jpeg'), 'segmind', long), (path) =>
      exiftool(path),
    );
    expect(JSON.parse(String(told['XMP-proofsheet:Document'])).settings).toEqual(long);
    expect(told['XMP-iptcExt:DigitalSourceType']).toBe(trained);
  });

  test('is told that a sandbox picture is no model’s work', async () => {
    for (const format of formats) {
      const told = await inFile(format, written(await picture(format), 'sandbox'), (path) => exiftool(path));
      expect(told['XMP-iptcExt:DigitalSourceType']).toMatch(/\/algorithmicMedia$/);
    }
  });

  test.each(formats)('finds in %s what others had written there', async (format) => {
    const bytes = await inFile(format, await picture(format), (path) => {
      const tags = [
        '-Artist=Ada',
        '-Copyright=© Ada',
        '-XMP-dc:Title=A hat',
        '-Orientation#=1',
        '-GPSLatitude=1',
      ];
      execFileSync('exiftool', ['-q', '-overwrite_original', ...tags, path]);
      return execFileSync('cat', [path]);
    });
    const told = await inFile(format, written(bytes), (path) => ({
      ...exiftool(path, '-validate', '-warning'),
      ...exiftool(path),
    }));
    expect(told).toMatchObject({
      'IFD0:Artist': 'Ada',
      'IFD0:Copyright': '© Ada',
      'XMP-dc:Title': 'A hat',
      'XMP-iptcExt:DigitalSourceType': trained,
    });
    expect(Object.keys(told)).toContain('GPS:GPSLatitude');
  });
});

test.runIf(hasPngcheck)('pngcheck finds no fault, with short texts and with long ones', async () => {
  for (const text of ['a hat', prompt, 'x'.repeat(30_000)]) {
    const copy = written(await picture('png'), 'segmind', {
      ...settings,
      params: { ...settings.params, prompt: text },
    });
    const said = await inFile('png', copy, (path) =>
      execFileSync('pngcheck', ['-q', path], { encoding: 'utf8' }),
    );
    expect(said.replace(/^.*\bOK\b.*$/m, '').trim()).toBe('');
  }
});

import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { promptOf, valueByRole } from '@/lib/models/roles';
import { withLetters } from './exif/read-exif';
import { writeExif } from './exif/write-exif';
import { app, jpegSegment } from './jpeg/jpeg-segments';
import { textChunk } from './png/text-chunk';
import { readSettings } from './read-settings';
import { picture } from './sample-documents.test-support';
import { comfyPrompt, comfyWorkflow } from './sources/comfyui.test-support';

async function pngWith(texts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const png = await picture('png');
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);
}

function found(bytes: Uint8Array) {
  const result = readSettings(bytes, models);
  if (!result.ok) throw new Error(result.error.message);
  const { settings, ...rest } = result.value;
  const spec = models.find(({ slug }) => slug === settings.model);
  if (!spec) throw new Error('No such model');
  const role = (name: Parameters<typeof valueByRole>[1]) => valueByRole(spec, name, settings.params);
  return { ...rest, spec, prompt: promptOf(spec, settings), role };
}

const a1111 = `a lighthouse, "quoted" (bright:1.2)
Steps: a ladder in the picture
Negative prompt: fog, rain
and snow
Steps: 28, Sampler: Euler, Schedule type: Automatic, CFG scale: 6.5, Seed: 123456, Size: 832x1216, Model hash: 0123abcd, Model: dream, Lora hashes: "one: aa, two: bb", Version: v1.10.1`;

describe('A1111', () => {
  test('prompt, negative prompt and facts', async () => {
    const { source, exact, prompt, role, leftOver } = found(await pngWith({ parameters: a1111 }));
    expect({ source, exact }).toEqual({ source: 'a1111', exact: false });
    expect(prompt).toBe('a lighthouse, "quoted" (bright:1.2)\nSteps: a ladder in the picture');
    expect(role('negativePrompt')).toBe('fog, rain\nand snow');
    expect([role('steps'), role('guidance'), role('seed'), role('sampler')]).toEqual([
      28,
      6.5,
      123456,
      'euler',
    ]);
    expect(leftOver).toContainEqual({ name: 'Lora hashes', value: 'one: aa, two: bb' });
    expect(leftOver).toContainEqual({ name: 'Model', value: 'dream' });
    expect(leftOver).toContainEqual({ name: 'Size', value: '832 × 1216', used: '2:3' });
    expect(leftOver.map(({ name }) => name)).not.toContain('Sampler');
  });

  test('in EXIF’s comment of a JPEG and a WebP, in either order of bytes', async () => {
    const exif = writeExif(undefined, { text: a1111, replace: false }) ?? Buffer.alloc(0);
    const jpeg = await picture('jpeg');
    const inJpeg = Buffer.concat([
      jpeg.subarray(0, 2),
      jpegSegment(app(1), withLetters(exif)),
      jpeg.subarray(2),
    ]);
    expect(found(inJpeg).role('seed')).toBe(123456);
    const swapped = writeExif(undefined, {
      text: a1111,
      replace: false,
      encode: (text) => Buffer.concat([Buffer.from('UNICODE\0'), Buffer.from(text, 'utf16le')]),
    });
    const other = Buffer.concat([
      jpeg.subarray(0, 2),
      jpegSegment(app(1), withLetters(swapped ?? exif)),
      jpeg.subarray(2),
    ]);
    expect(found(other).prompt).toContain('lighthouse');
    // libvips puts the same block into a WebP.
    const webp = await sharp(inJpeg).keepMetadata().webp().toBuffer();
    expect(found(webp).prompt).toContain('lighthouse');
  });

  test('the model that takes a size takes it exactly where nothing else decides', async () => {
    const text = 'a hat\nSteps: 20, CFG scale: 4, Seed: 5, Size: 832x1216';
    const { spec, leftOver } = found(await pngWith({ parameters: text }));
    expect(spec.params.some(({ kind }) => kind === 'size')).toBe(true);
    expect(leftOver).toEqual([]);
  });

  test('numbers beyond a limit are the nearest that goes, and said so', async () => {
    const text = 'a hat\nSteps: 4000, CFG scale: 4, Seed: 99999999999, Size: 1024x1024';
    const { leftOver, role } = found(await pngWith({ parameters: text }));
    const steps = leftOver.find(({ name }) => name === 'Steps');
    expect(steps).toEqual({ name: 'Steps', value: '4000', used: String(role('steps')) });
    expect(leftOver).toContainEqual({ name: 'Seed', value: '99999999999' });
    expect(role('seed')).toBeNull();
  });
});

describe('ComfyUI', () => {
  const expected = ['a red fox in snow', 'blurry', 4242, 24, 3.5, 1248, 832];
  const facts = ({ role, prompt, leftOver }: ReturnType<typeof found>) => {
    const size = leftOver
      .find(({ name }) => name === 'Size')
      ?.value.split(' × ')
      .map(Number);
    return [prompt, role('negativePrompt'), role('seed'), role('steps'), role('guidance'), ...(size ?? [])];
  };

  test('the graph as it was run: the first of two samplers, through links', async () => {
    const read = found(await pngWith({ prompt: JSON.stringify(comfyPrompt), workflow: '{}' }));
    expect(read.source).toBe('comfyui');
    expect(facts(read)).toEqual(expected);
    expect(read.leftOver).toContainEqual({ name: 'model', value: 'big.safetensors' });
  });

  test('the graph as it was drawn', async () => {
    const read = found(await pngWith({ workflow: JSON.stringify(comfyWorkflow) }));
    expect(facts(read)).toEqual(expected);
  });

  test('nodes that go round in circles end', async () => {
    const circle = {
      1: { class_type: 'KSampler', inputs: { seed: 1, positive: ['2', 0], latent_image: ['1', 0] } },
      2: { class_type: 'X', inputs: { a: ['3', 0] } },
      3: { class_type: 'Y', inputs: { a: ['2', 0], text: 'found' } },
    };
    expect(found(await pngWith({ prompt: JSON.stringify(circle) })).prompt).toBe('found');
  });
});

test('InvokeAI', async () => {
  const text = {
    generation_mode: 'flux_txt2img',
    positive_prompt: 'a tin robot',
    negative_prompt: '',
    width: 1024,
    height: 768,
    seed: 77,
    cfg_scale: 1,
    guidance: 3.5,
    steps: 30,
    scheduler: 'euler',
    model: { name: 'flux dev', base: 'flux' },
  };
  const read = found(await pngWith({ invokeai_metadata: JSON.stringify(text) }));
  expect(read.source).toBe('invokeai');
  expect([read.prompt, read.role('seed'), read.role('steps'), read.role('guidance')]).toEqual([
    'a tin robot',
    77,
    30,
    3.5,
  ]);
  expect(read.leftOver).toContainEqual({ name: 'model', value: 'flux dev' });
});

test('SwarmUI', async () => {
  const text = {
    sui_image_params: {
      prompt: 'a paper boat',
      negativeprompt: 'water',
      model: 'Flux/dev',
      seed: 99,
      steps: 25,
      cfgscale: 2.5,
      aspectratio: '1:1',
      width: 1024,
      height: 1024,
      sampler: 'euler',
      automaticvae: true,
      swarm_version: '0.9.6.0',
    },
  };
  const read = found(await pngWith({ parameters: JSON.stringify(text) }));
  expect(read.source).toBe('swarmui');
  expect([read.prompt, read.role('negativePrompt'), read.role('seed')]).toEqual([
    'a paper boat',
    'water',
    99,
  ]);
  expect(read.leftOver).toContainEqual({ name: 'automaticvae', value: 'true' });
});

test('the surest source of several wins', async () => {
  const both = await pngWith({ parameters: a1111, prompt: JSON.stringify(comfyPrompt) });
  expect(found(both).source).toBe('a1111');
});

test('a picture without settings says so', async () => {
  expect(readSettings(await picture('png'), models)).toMatchObject({
    ok: false,
    error: { kind: 'noSettings' },
  });
  const nonsense = await pngWith({ parameters: 'just a caption', prompt: '[1,2' });
  expect(readSettings(nonsense, models)).toMatchObject({ ok: false, error: { kind: 'noSettings' } });
});

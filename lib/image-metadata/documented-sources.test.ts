import { expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { promptOf, valueByRole } from '@/lib/models/roles';
import { expectedSize } from '@/lib/models/size';
import type { Role } from '@/lib/models/spec';
import { textChunk } from './png/text-chunk';
import { readSettings } from './read-settings';
import { picture } from './sample-documents.test-support';
import { civitai, comfyFlux2, forgeFlux, invokeFlux, swarmFlux } from './sources/documented.test-support';

async function read(keyword: string, text: string) {
  const png = await picture('png');
  const found = readSettings(
    Buffer.concat([png.subarray(0, 33), textChunk(keyword, text), png.subarray(33)]),
    models,
  );
  if (!found.ok) throw new Error(found.error.message);
  const { settings, source, leftOver } = found.value;
  const spec = models.find(({ slug }) => slug === settings.model);
  if (!spec) throw new Error('No such model');
  const size = expectedSize(spec, settings.params);
  const role = (name: Role) => valueByRole(spec, name, settings.params);
  return {
    source,
    prompt: promptOf(spec, settings),
    negative: role('negativePrompt'),
    values: [role('seed'), role('steps'), role('guidance'), size.width, size.height],
    leftOver: Object.fromEntries(leftOver.map(({ name, value }) => [name, value])),
  };
}

test('Forge: the distilled guidance counts, and what stands behind quoted facts is listed', async () => {
  const { source, prompt, values, leftOver } = await read('parameters', forgeFlux);
  expect(source).toBe('a1111');
  expect(prompt).toBe('a harbour at dawn, "quiet water", <lora:Film: grain 2:0.6>');
  expect(values).toEqual([42, 25, 3.5, 912, 1152]);
  expect(leftOver).toMatchObject({
    'Schedule type': 'Simple',
    'Lora hashes': 'Film: grain 2: de92, other: b75b',
    Model: 'flux1-dev-Q8_0',
    Size: '896 × 1152',
    'Module 2': 'clip_l',
  });
});

test('Civitai: JSON among the facts is one of them, and those behind it are read', async () => {
  const { values, leftOver } = await read('parameters', civitai);
  expect(values.slice(0, 3)).toEqual([1234567890, 20, 3.5]);
  expect(leftOver).toMatchObject({
    Sampler: 'Undefined',
    'Civitai resources': expect.stringMatching(/^\[\{"type":"checkpoint".*\}\]$/),
    'Created Date': '2024-09-01T00:00:00.000Z',
  });
});

test('a bracket that is never closed takes only its own fact', async () => {
  const { values, leftOver } = await read('parameters', 'a\nSteps: 4, Model: [odd, Seed: 7, Size: 64x64');
  expect(values).toEqual([7, 4, 5, 64, 64]);
  expect(leftOver).toEqual({ Model: '[odd' });
});

test('ComfyUI with FLUX.2: the emptied side is no negative prompt, every LoRA is named', async () => {
  const { source, prompt, negative, values, leftOver } = await read('prompt', JSON.stringify(comfyFlux2));
  expect(source).toBe('comfyui');
  expect(prompt).toBe('a harbour at dawn');
  expect(negative).not.toBe(prompt);
  expect(values).toEqual([4242, 20, 5, 1248, 832]);
  expect(leftOver).toEqual({
    Size: '1248 × 832',
    model: 'flux-2.safetensors',
    LoRA: 'grain.safetensors, film.safetensors',
    'reference image': 'boat.png',
  });
});

test('InvokeAI: models, LoRAs and reference images by their names', async () => {
  const { source, values, leftOver } = await read('invokeai_metadata', JSON.stringify(invokeFlux));
  expect(source).toBe('invokeai');
  expect(values).toEqual([4242, 30, 4, 1248, 832]);
  expect(leftOver).toEqual({
    generation_mode: 'flux_txt2img',
    model: 'FLUX Dev',
    vae: 'FLUX.1-schnell_ae',
    loras: 'film, grain',
    ref_images: 'boat.png',
    app_version: '6.4.0',
  });
});

test('SwarmUI: numbers written as text are numbers, lists are listed', async () => {
  const { source, values, leftOver } = await read('parameters', JSON.stringify(swarmFlux, null, 2));
  expect(source).toBe('swarmui');
  expect(values).toEqual([4242, 20, 3.5, 1248, 832]);
  expect(leftOver).toMatchObject({ loras: 'film, grain', loraweights: '0.8,0.5', scheduler: 'simple' });
});

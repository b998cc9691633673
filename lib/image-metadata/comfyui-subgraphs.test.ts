import { expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { valueByRole } from '@/lib/models/roles';
import { pngChunk } from './png/png-chunks';
import { readSettings } from './read-settings';
import { picture } from './sample-documents.test-support';

/** What was set at the node, in the order of `proxyWidgets`. */
const setAtNode = [512, 24, 4242];

/** A sampler in a subgraph, its empty picture in another one inside; our own drawing. */
const drawn = (values: readonly unknown[]) => ({
  nodes: [
    { id: 6, type: 'PrimitiveInt', widgets_values: [1248] },
    { id: 7, type: 'CLIPTextEncode', widgets_values: ['a red fox in snow'] },
    {
      id: 57,
      type: 'sampling',
      inputs: [
        { name: 'positive', link: 1 },
        { name: 'width', link: 2, widget: { name: 'width' } },
        { name: 'steps', link: null, widget: { name: 'steps' } },
      ],
      properties: {
        proxyWidgets: [
          ['-1', 'width'],
          ['-1', 'steps'],
          ['1', 'seed'],
        ],
      },
      widgets_values: values,
    },
    { id: 9, type: 'SaveImage', inputs: [{ name: 'images', link: 3 }], widgets_values: ['fox'] },
  ],
  links: [
    [1, 7, 0, 57, 0, 'CONDITIONING'],
    [2, 6, 0, 57, 1, 'INT'],
    [3, 57, 0, 9, 0, 'LATENT'],
  ],
  definitions: {
    subgraphs: [
      {
        id: 'sampling',
        nodes: [
          {
            id: 1,
            type: 'KSampler',
            inputs: [
              { name: 'positive', link: 11 },
              { name: 'negative', link: 12 },
              { name: 'latent_image', link: 13 },
              { name: 'steps', link: 15, widget: { name: 'steps' } },
            ],
            widgets_values: [1, 'fixed', 8, 3.5, 'euler', 'simple', 1],
          },
          { id: 2, type: 'CLIPTextEncode', widgets_values: ['blurry'] },
          { id: 3, type: 'empty', inputs: [{ name: 'width', link: 14 }], widgets_values: [] },
        ],
        links: [
          { id: 11, origin_id: -10, origin_slot: 0, target_id: 1, target_slot: 0 },
          { id: 12, origin_id: 2, origin_slot: 0, target_id: 1, target_slot: 1 },
          { id: 13, origin_id: 3, origin_slot: 0, target_id: 1, target_slot: 2 },
          { id: 14, origin_id: -10, origin_slot: 1, target_id: 3, target_slot: 0 },
          { id: 15, origin_id: -10, origin_slot: 2, target_id: 1, target_slot: 3 },
          { id: 16, origin_id: 1, origin_slot: 0, target_id: -20, target_slot: 0 },
        ],
      },
      {
        id: 'empty',
        nodes: [
          {
            id: 1,
            type: 'EmptyLatentImage',
            inputs: [{ name: 'width', link: 21 }],
            widgets_values: [512, 832, 1],
          },
        ],
        links: [
          { id: 21, origin_id: -10, origin_slot: 0, target_id: 1, target_slot: 0 },
          { id: 22, origin_id: 1, origin_slot: 0, target_id: -20, target_slot: 0 },
        ],
      },
    ],
  },
});

async function read(workflow: unknown) {
  const png = await picture('png');
  const text = pngChunk('tEXt', Buffer.from(`workflow\0${JSON.stringify(workflow)}`));
  const result = readSettings(Buffer.concat([png.subarray(0, 33), text, png.subarray(33)]), models);
  if (!result.ok) return undefined;
  const { settings, leftOver } = result.value;
  const spec = models.find(({ slug }) => slug === settings.model);
  if (!spec) throw new Error('There is no such model.');
  return {
    leftOver,
    values: (['prompt', 'negativePrompt', 'seed', 'steps', 'guidance'] as const).map((role) =>
      valueByRole(spec, role, settings.params),
    ),
  };
}

test('what lies in subgraphs is read with what feeds it from outside and was set there', async () => {
  const found = await read(drawn(setAtNode));
  expect(found?.values).toEqual(['a red fox in snow', 'blurry', 4242, 24, 3.5]);
  expect(found?.leftOver).toContainEqual(expect.objectContaining({ value: '1248 × 832' }));
});

test('where nobody knows which of the values set outside is which, none of them is taken', async () => {
  const [, , seed, steps] = (await read(drawn([512, 24])))?.values ?? [];
  expect(seed).not.toBe(1);
  expect(steps).not.toBe(8);
  expect(steps).not.toBe(24);
});

test('subgraphs that hold themselves many times over, and links that go round, end soon', async () => {
  const nodes = Array.from({ length: 4000 }, (_, id) => ({
    id,
    type: 'endless',
    inputs: [{ name: 'positive', link: 1 }],
  }));
  const round = { id: 1, origin_id: 0, origin_slot: 0, target_id: -20, target_slot: 0 };
  const start = performance.now();
  await read({
    nodes,
    links: [[1, 0, 0, 1, 0]],
    definitions: { subgraphs: [{ id: 'endless', nodes, links: [round] }] },
  });
  expect(performance.now() - start).toBeLessThan(5_000);
});

import { expect, it } from 'vitest';
import { paramsJsonSchema } from './json-schema';
import { inventedModel } from './testing/invented-model';

it('says in JSON Schema what the validator says', () => {
  expect(paramsJsonSchema(inventedModel)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Invented',
    type: 'object',
    properties: {
      text: { title: 'Prompt', type: 'string', maxLength: 20 },
      style: { type: 'string', maxLength: 10, default: '' },
      w: { title: 'Size', type: 'integer', minimum: 256, maximum: 1024, default: 512 },
      strength: { type: 'integer', minimum: 1, default: 4 },
      pictures: { type: 'array', maxItems: 1, items: { type: 'string' }, default: [] },
      format: { enum: ['webp', 'jpeg'], default: 'webp' },
      noise: { type: 'integer', minimum: 1, maximum: 1000 },
    },
    required: ['text', 'style', 'w', 'h', 'strength', 'pictures', 'format', 'noise'],
    additionalProperties: false,
  });
});

it('gives no default for what is drawn or written anew', () => {
  const { properties } = paramsJsonSchema(inventedModel);
  expect(properties).not.toHaveProperty('text.default');
  expect(properties).not.toHaveProperty('noise.default');
});

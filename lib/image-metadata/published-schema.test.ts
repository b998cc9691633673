import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { documentFor } from './sample-documents.test-support';
import { settingsDocumentSchema } from './settings-document';

const guide = new URL('../../docs/guides/file-metadata.md', import.meta.url);

test('the guide publishes the schema of the document that is written', () => {
  const [, published = ''] = /```json\n([\s\S]*?)\n```/.exec(readFileSync(guide, 'utf8')) ?? [];
  expect(JSON.parse(published)).toEqual(z.toJSONSchema(settingsDocumentSchema, { io: 'input' }));
});

test('what is written fits the schema', () => {
  const document = documentFor({ model: 'a', params: { prompt: 'a hat', seed: 1, images: ['x'] } });
  expect(settingsDocumentSchema.parse(document)).toEqual(document);
});

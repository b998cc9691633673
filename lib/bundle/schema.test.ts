import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod';
import {
  collectionRecordSchema,
  generationRecordSchema,
  ledgerRecordSchema,
  manifestSchema,
  presetRecordSchema,
  searchRecordSchema,
} from './format';

const folder = fileURLToPath(new URL('../../docs/schemas/', import.meta.url));

/** `npx vitest run --project unit lib/bundle/schema --update` writes them anew. A change that old readers cannot bear is a new version. */
test.each([
  ['generation', generationRecordSchema, 'A line of generations.jsonl in a Proofsheet bundle'],
  ['collection', collectionRecordSchema, 'A line of collections.jsonl in a Proofsheet bundle'],
  ['search', searchRecordSchema, 'A line of searches.jsonl in a Proofsheet bundle'],
  ['preset', presetRecordSchema, 'A line of presets.jsonl in a Proofsheet bundle'],
  ['ledger', ledgerRecordSchema, 'A line of ledger.jsonl in a Proofsheet bundle'],
  ['manifest', manifestSchema, 'manifest.json of a Proofsheet bundle'],
] as const)('the published schema of a %s is the one that is used', async (name, schema, title) => {
  // What a later version adds is no error to a reader of this one.
  const published = { title, ...z.toJSONSchema(schema, { io: 'input' }) };
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
    `${folder}bundle-v1-${name}.schema.json`,
  );
});

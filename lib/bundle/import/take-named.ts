import { bundleFiles, collectionRecordSchema, presetRecordSchema, searchRecordSchema } from '../format';
import { belongsToOthers } from './belongs-to-others';
import type { Work } from './import-deps';
import { type ReadRecord, readRecords } from './read-records';
import { takeReferences } from './take-picture';

/** First step: collections, saved searches and presets. What is here already under its id stays as it is, whatever its name. */
export async function takeNamed(work: Work): Promise<void> {
  const { progress, deps } = work;
  const { store } = deps;
  const leaveOut = (of: 'collections' | 'searches' | 'presets', { name }: { readonly name: string }) =>
    progress.problem(bundleFiles[of], `“${name}” ${belongsToOthers}`);
  await deps.needRoom(0);
  await takeNew(
    await store.collections.list(),
    readRecords(work, 'collections.jsonl', collectionRecordSchema, 'a collection'),
    async (record) => {
      if (!(await store.collections.create(record))) return leaveOut('collections', record);
      progress.set({ collections: { added: progress.state.collections.added + 1 } });
    },
  );
  await takeNew(
    await store.searches.list(),
    readRecords(work, 'searches.jsonl', searchRecordSchema, 'a saved search'),
    async (record) => {
      if (!(await store.searches.put(record))) return leaveOut('searches', record);
      progress.set({ searches: { added: progress.state.searches.added + 1 } });
    },
  );
  await takeNew(
    await store.presets.list(),
    readRecords(work, 'presets.jsonl', presetRecordSchema, 'a preset'),
    async (record) => {
      if (!(await store.presets.put(record))) return leaveOut('presets', record);
      // Only now does something refer to them; before, the trash could be emptied of them.
      await takeReferences(work, record.params, `preset ${record.id}`);
      progress.set({ presets: { added: progress.state.presets.added + 1 } });
    },
  );
}

async function takeNew<T extends { readonly id: string }>(
  here: readonly { readonly id: string }[],
  records: AsyncIterable<ReadRecord<T>>,
  take: (record: T) => Promise<void>,
): Promise<void> {
  const known = new Set(here.map(({ id }) => id));
  for await (const { record } of records) {
    if (!record || known.has(record.id)) continue;
    known.add(record.id);
    await take(record);
  }
}

import type { ImageRecord } from '@/lib/store/contract';
import { bundleFiles, type GenerationRecord, generationRecordSchema, originalName } from '../format';
import type { ImportView } from '../import-view';
import { adoptBatch } from './adopt-batch';
import { belongsToOthers } from './belongs-to-others';
import type { Work } from './import-deps';
import { readRecords } from './read-records';
import { takePicture, takeReferences } from './take-picture';

type Counts = ImportView['generations'];

const batchSize = 200;
const none: Counts = { added: 0, known: 0, enriched: 0, differing: 0, leftOut: 0 };

/**
 * Second step: generations in batches, each of which goes in whole or not at all, and its pictures just before. Goes on behind
 * `position`.
 */
export async function takeGenerations(work: Work, signal: AbortSignal): Promise<void> {
  const { deps, progress } = work;
  let batch: GenerationRecord[] = [];
  let { position } = progress.state;
  let leftOut = 0;
  const flush = async () => {
    const counts = await adoptBatch(work, batch);
    const { generations, adopting, enriching } = progress.state;
    const adopted = new Set(batch.map(({ id }) => id));
    // Together, so that nothing is counted again when the work goes on from here.
    progress.set({
      position,
      adopting: adopting.filter((id) => !adopted.has(id)),
      enriching: enriching.filter((id) => !adopted.has(id)),
      generations: sum(sum(generations, counts), { ...none, leftOut }),
    });
    batch = [];
    leftOut = 0;
    await progress.save();
  };
  for await (const { line, record } of readRecords(
    work,
    'generations.jsonl',
    generationRecordSchema,
    'a generation',
  )) {
    if (line <= progress.state.position) continue;
    try {
      signal.throwIfAborted();
      await deps.needRoom(0);
      const complete = record && (await withPictures(work, record));
      if (complete) batch.push(complete);
      else leftOut += 1;
    } catch (error) {
      // Whatever it is that stops the work, no picture stays here without what it belongs to.
      await flush();
      throw error;
    }
    position = line;
    progress.set({ done: Math.min(line, progress.state.total) });
    if (batch.length + leftOut >= batchSize) await flush();
  }
  await flush();
}

/**
 * The record once all its pictures are here. One of somebody else here is left out, before its pictures are taken; one without pictures, too, so that the whole of it can still come with a complete
 * bundle. A missing reference image is only told.
 */
async function withPictures(work: Work, record: GenerationRecord): Promise<GenerationRecord | undefined> {
  const { progress } = work;
  if (await work.deps.store.generations.isOthers(record.id)) {
    progress.problem(bundleFiles.generations, `Generation ${record.id} ${belongsToOthers}`);
    return undefined;
  }
  const images: ImageRecord[] = [];
  for (const { hash, format } of record.images) {
    const image = await takePicture(work, hash);
    if (image.ok) images.push(image.value);
    else progress.problem(originalName(hash, format), `${image.error} Generation ${record.id} was left out.`);
  }
  if (images.length < record.images.length) return undefined;
  await takeReferences(work, record.settings.params, `generation ${record.id}`);
  // What is known of a picture comes from its bytes and not from what somebody wrote about them.
  return { ...record, images };
}

const sum = (a: Counts, b: Counts): Counts => ({
  added: a.added + b.added,
  known: a.known + b.known,
  enriched: a.enriched + b.enriched,
  differing: a.differing + b.differing,
  leftOut: a.leftOut + b.leftOut,
});

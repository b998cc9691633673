import type { Generation, ImageRecord } from '@/lib/store/contract';
import type { CurationPatch } from '@/lib/store/curation-contract';
import { collectionsOf } from '../collections-of';
import { type GenerationRecord, originalName } from '../format';
import { fromRecord, referencesOf } from '../record';
import type { ImportDeps } from './import-deps';
import { mergeOf } from './merge';
import type { Progress } from './progress';

/** Takes in a batch: new generations as they are, known ones only get what they lack, and all get into their collections. */
export async function takeGenerations(
  deps: ImportDeps,
  records: readonly GenerationRecord[],
  progress: Progress,
): Promise<void> {
  const complete: GenerationRecord[] = [];
  for (const record of records) if (await hasPictures(deps, record, progress)) complete.push(record);
  const { added } = await deps.store.generations.adopt(
    complete.map((record) => fromRecord(record, deps.owner)),
  );
  const isNew = new Set(added);
  const known = complete.filter(({ id }) => !isNew.has(id));
  const merged = await mergeKnown(deps, known, progress);
  await collect(deps, complete, merged.here);
  const { generations } = progress.state;
  progress.set({
    generations: {
      added: generations.added + added.length,
      known: generations.known + merged.here.length,
      enriched: generations.enriched + merged.enriched,
      differing: generations.differing + merged.differing,
      leftOut: generations.leftOut + (records.length - added.length - merged.here.length),
    },
  });
}

/**
 * Whether all pictures of a generation are here. One without is left out, so that the whole of it can still come with a
 * complete bundle. A missing reference image is only told.
 */
async function hasPictures(
  { store }: ImportDeps,
  record: GenerationRecord,
  progress: Progress,
): Promise<boolean> {
  let all = true;
  const images: ImageRecord[] = [];
  for (const image of record.images) {
    const kept = await store.images.get(image.hash);
    if (kept) images.push(kept);
    else {
      all = false;
      progress.problem(
        originalName(image.hash, image.format),
        `It is missing, so generation ${record.id} was left out.`,
      );
    }
  }
  // What is known of a picture comes from its bytes and not from what somebody wrote about them.
  record.images = images;
  for (const hash of referencesOf(record.settings.params)) {
    if (all && !(await store.images.get(hash))) {
      progress.problem(`originals/${hash}`, `It is missing: a reference image of generation ${record.id}.`);
    }
  }
  return all;
}

async function mergeKnown(
  { store, owner }: ImportDeps,
  records: readonly GenerationRecord[],
  progress: Progress,
) {
  const here: Generation[] = [];
  /** What is changed alike is changed at once. */
  const alike = new Map<string, { patch: CurationPatch; tags: readonly string[]; ids: string[] }>();
  let enriched = 0;
  let differing = 0;
  for (const record of records) {
    const generation = await store.generations.get(record.id);
    if (!generation) {
      progress.problem(
        'generations.jsonl',
        `Generation ${record.id} has the place in a run that another one has here, and was left out.`,
      );
      continue;
    }
    here.push(generation);
    const { patch, tags, differs } = mergeOf(generation, record);
    if (differs) differing += 1;
    if (Object.keys(patch).length === 0 && tags.length === 0) continue;
    enriched += 1;
    const key = JSON.stringify([patch, tags]);
    alike.set(key, { patch, tags, ids: [...(alike.get(key)?.ids ?? []), record.id] });
  }
  for (const { patch, tags, ids } of alike.values()) {
    if (tags.length > 0) await store.curation.forGood.tag(owner, { ids }, tags, []);
    if (Object.keys(patch).length > 0) await store.curation.forGood.set(owner, { ids }, patch);
  }
  return { here, enriched, differing };
}

/** Into the collections of the bundle, those that are not in them already: nothing is written where nothing changes. */
async function collect(
  { store, owner }: ImportDeps,
  records: readonly GenerationRecord[],
  known: readonly Generation[],
): Promise<void> {
  const wanted = [...new Set(records.flatMap(({ collections }) => collections))];
  if (wanted.length === 0) return;
  const here = await collectionsOf(store, owner, wanted, known);
  const there = new Set((await store.collections.list(owner)).map(({ id }) => id));
  for (const collection of wanted) {
    const ids = records
      .filter(({ id, collections }) => collections.includes(collection) && !here(id).includes(collection))
      .map(({ id }) => id);
    if (there.has(collection) && ids.length > 0)
      await store.curation.forGood.collect(owner, { ids }, collection, 'add');
  }
}

import type { Generation } from '@/lib/store/contract';
import type { CurationPatch } from '@/lib/store/curation-contract';
import { bundleFiles, type GenerationRecord, originalName } from '../format';
import type { ImportView } from '../import-view';
import { fromRecord, referencesOf } from '../record';
import type { Work } from './import-deps';
import { addsTo, mergeOf } from './merge';
import { takePicture } from './take-picture';

/**
 * Takes in generations whose pictures are here: new ones as they are, known ones only get what they lack, and all get into
 * their collections. What came of it, counted.
 */
export async function adoptBatch(
  work: Work,
  records: readonly GenerationRecord[],
): Promise<ImportView['generations']> {
  const { store } = work.deps;
  const begun = new Set(work.progress.state.adopting);
  await announce(work, records);
  const { added } = await store.generations.adopt(records.map((record) => fromRecord(record)));
  const isNew = new Set(added);
  const fresh = records.filter(({ id }) => isNew.has(id));
  await keepPictures(work, fresh);
  const { here, ...merged } = await mergeKnown(
    work,
    records.filter(({ id }) => !isNew.has(id)),
  );
  await collect(work, records, here);
  const addedBefore = here.filter(({ id }) => begun.has(id)).length;
  return {
    ...merged,
    added: added.length + addedBefore,
    known: here.length - addedBefore,
    leftOut: records.length - added.length - here.length,
  };
}

/** Writes down what is about to be done, so that a process that goes on after a crash counts it as done by this import. */
async function announce({ deps: { store }, progress }: Work, records: readonly GenerationRecord[]) {
  const adopting = new Set(progress.state.adopting);
  const enriching = new Set(progress.state.enriching);
  const before = adopting.size + enriching.size;
  for (const record of records) {
    const here = await store.generations.get(record.id);
    if (!here) adopting.add(record.id);
    else if (addsTo(mergeOf(here, record))) enriching.add(record.id);
  }
  if (adopting.size + enriching.size === before) return;
  progress.set({ adopting: [...adopting], enriching: [...enriching] });
  await progress.save('now');
}

/**
 * Between the moment a picture was seen to be here and the one in which rows refer to it, the trash may have been emptied of
 * it. Now it no longer can be; what went is taken once more.
 */
async function keepPictures(work: Work, records: readonly GenerationRecord[]): Promise<void> {
  const shown = records.flatMap(({ images }) => images);
  const names = new Map(shown.map(({ hash, format }) => [hash, originalName(hash, format)]));
  for (const [hash, name] of names) {
    const taken = await takePicture(work, hash);
    if (!taken.ok) work.progress.problem(name, `${taken.error} It went from here while it was taken in.`);
  }
  const references = records.flatMap(({ settings }) => referencesOf(settings.params));
  // One that cannot be had was told before.
  for (const hash of new Set(references)) await takePicture(work, hash);
}

async function mergeKnown({ deps: { store }, progress }: Work, records: readonly GenerationRecord[]) {
  const here: Generation[] = [];
  /** What is changed alike is changed at once. */
  const alike = new Map<string, { patch: CurationPatch; tags: readonly string[]; ids: string[] }>();
  const enriching = new Set(progress.state.enriching);
  let enriched = 0;
  let differing = 0;
  for (const record of records) {
    const generation = await store.generations.get(record.id);
    if (!generation) {
      progress.problem(
        bundleFiles.generations,
        `Generation ${record.id} has the id or the place in a run that another one has here, and was left out.`,
      );
      continue;
    }
    here.push(generation);
    const merge = mergeOf(generation, record);
    const { patch, tags, differs } = merge;
    if (differs) differing += 1;
    if (enriching.has(record.id)) enriched += 1;
    if (!addsTo(merge)) continue;
    const key = JSON.stringify([patch, tags]);
    const same = alike.get(key);
    if (same) same.ids.push(record.id);
    else alike.set(key, { patch, tags, ids: [record.id] });
  }
  for (const { patch, tags, ids } of alike.values()) {
    if (tags.length > 0) await store.curation.forGood.tag({ ids }, tags, []);
    if (Object.keys(patch).length > 0) await store.curation.forGood.set({ ids }, patch);
  }
  return { here, enriched, differing };
}

/** Into the collections of the bundle, those that are not in them already: nothing is written where nothing changes. */
async function collect(
  { deps: { store } }: Work,
  records: readonly GenerationRecord[],
  known: readonly Generation[],
): Promise<void> {
  const wanted = [...new Set(records.flatMap(({ collections }) => collections))];
  if (wanted.length === 0) return;
  const held = await store.collections.holding(known.map(({ id }) => id));
  const there = new Set((await store.collections.list()).map(({ id }) => id));
  for (const collection of wanted) {
    const ids = records
      .filter(
        ({ id, collections }) => collections.includes(collection) && !held.get(id)?.includes(collection),
      )
      .map(({ id }) => id);
    if (there.has(collection) && ids.length > 0)
      await store.curation.forGood.collect({ ids }, collection, 'add');
  }
}

import {
  bundleFiles,
  collectionRecordSchema,
  type GenerationRecord,
  generationRecordSchema,
} from '../format';
import type { BundleParts } from './find-parts';
import type { ImportDeps } from './import-deps';
import { DamagedZip, type ZippedFile } from './open-zip';
import type { Progress } from './progress';
import { type Line, readLines } from './read-lines';
import { takeGenerations } from './take-generations';

const batchSize = 200;

/** Second step: collections, then generations in batches, each of which goes in whole or not at all. */
export async function takeRecords(
  deps: ImportDeps,
  parts: BundleParts,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  await takeCollections(deps, parts, progress);
  const { files } = parts.manifest;
  let batch: GenerationRecord[] = [];
  let number = 0;
  const flush = async () => {
    signal.throwIfAborted();
    await deps.needRoom(0);
    await takeGenerations(deps, batch, progress);
    batch = [];
    progress.set({ position: number, done: Math.min(number, progress.state.total) });
    await progress.save();
  };
  const sha256 = files[bundleFiles.generations].sha256;
  for await (const line of linesOf(bundleFiles.generations, parts.generations, sha256, progress)) {
    number = line.number;
    if (number <= progress.state.position) continue;
    const record = parseLine(line, (json) => generationRecordSchema.safeParse(json));
    if (record) batch.push(record);
    else {
      const { leftOut } = progress.state.generations;
      progress.set({ generations: { ...progress.state.generations, leftOut: leftOut + 1 } });
      progress.problem(bundleFiles.generations, `Line ${number} is not a generation and was left out.`);
    }
    if (batch.length >= batchSize) await flush();
  }
  await flush();
}

/** A collection of a known id is left as it is, whatever its name here. */
async function takeCollections(
  { store, owner }: ImportDeps,
  parts: BundleParts,
  progress: Progress,
): Promise<void> {
  const known = new Set((await store.collections.list(owner)).map(({ id }) => id));
  const sha256 = parts.manifest.files[bundleFiles.collections].sha256;
  for await (const line of linesOf(bundleFiles.collections, parts.collections, sha256, progress)) {
    const record = parseLine(line, (json) => collectionRecordSchema.safeParse(json));
    if (!record) {
      progress.problem(bundleFiles.collections, `Line ${line.number} is not a collection and was left out.`);
    } else if (!known.has(record.id)) {
      known.add(record.id);
      await store.collections.create({ ...record, owner, name: record.name.trim() || 'Without a name' });
      progress.set({ collections: { added: progress.state.collections.added + 1 } });
    }
  }
}

/** The lines of one of the bundle's own files, as far as it can be read; what is wrong with it becomes a problem. */
async function* linesOf(
  name: string,
  file: ZippedFile | undefined,
  sha256: string,
  progress: Progress,
): AsyncGenerator<Line> {
  if (!file) return progress.problem(name, 'It is missing from the zip.');
  if (file.unreadable) return progress.problem(name, file.unreadable);
  const altered = 'It was altered after the export. What could be read of it went in.';
  try {
    yield* readLines(file.open(), (found) => {
      if (found !== sha256) progress.problem(name, altered);
    });
  } catch (error) {
    if (!(error instanceof DamagedZip)) throw error;
    progress.problem(name, 'It is damaged: only a part of it could be unpacked.');
  }
}

type Parsed<T> = { readonly success: true; readonly data: T } | { readonly success: false };

function parseLine<T>({ text }: Line, parse: (json: unknown) => Parsed<T>): T | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed = parse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

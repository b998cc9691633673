import type { Manifest } from '../format';
import type { Work } from './import-deps';
import { DamagedZip } from './open-zip';
import { readLines } from './read-lines';

/** A line of one of the bundle's lists; `record` is undefined where it is none of ours. */
export interface ReadRecord<T> {
  /** From 1. */
  readonly line: number;
  readonly record: T | undefined;
}

/** What every schema of zod can do. */
interface Schema<T> {
  safeParse(json: unknown): { success: true; data: T } | { success: false };
}

/** The records of a list as far as it can be read; what is wrong with it becomes a problem. `what` is one of them, in words. */
export async function* readRecords<T>(
  { manifest, lists, progress }: Work,
  name: keyof Manifest['files'],
  schema: Schema<T>,
  what: string,
): AsyncGenerator<ReadRecord<T>> {
  const promised = manifest.files[name];
  const file = lists.get(name);
  if (!promised) return;
  if (!file) return progress.problem(name, 'It is missing from the zip.');
  if (file.unreadable) return progress.problem(name, file.unreadable);
  const done = (sha256: string) => {
    if (sha256 === promised.sha256) return;
    progress.problem(name, 'It was altered after the export. What could be read of it went in.');
  };
  try {
    for await (const { number, text } of readLines(file.open(), done)) {
      const record = text === undefined ? undefined : parse(text, schema);
      if (!record) progress.problem(name, `Line ${number} is not ${what} and was left out.`);
      yield { line: number, record };
    }
  } catch (error) {
    if (!(error instanceof DamagedZip)) throw error;
    progress.problem(name, 'It is damaged: only a part of it could be unpacked.');
  }
}

function parse<T>(text: string, schema: Schema<T>): T | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    // No JSON, or nested deeper than anybody can follow.
    return undefined;
  }
}

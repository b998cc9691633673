import type * as z from 'zod';
import { err, ok, type Result } from '@/lib/result';
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

/** The records of a list as far as it can be read; what is wrong with it becomes a problem. `what` is one of them, in words. */
export async function* readRecords<T>(
  { manifest, lists, progress }: Work,
  name: keyof Manifest['files'],
  schema: z.ZodType<T>,
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
      const record = text.ok ? parse(text.value, schema) : text;
      if (!record.ok)
        progress.problem(name, `Line ${number} is not ${what} and was left out: ${record.error}.`);
      yield { line: number, record: record.ok ? record.value : undefined };
    }
  } catch (error) {
    if (!(error instanceof DamagedZip)) throw error;
    progress.problem(name, 'It is damaged: only a part of it could be unpacked.');
  }
}

/** The record, or what is wrong with the line. */
function parse<T>(text: string, schema: z.ZodType<T>): Result<T, string> {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? ok(parsed.data) : err(firstIssue(parsed.error));
  } catch (error) {
    if (error instanceof SyntaxError) return err('it is not JSON');
    // The stack overflows.
    if (error instanceof RangeError) return err('it is nested too deep');
    throw error;
  }
}

/** The field and what is wrong with it. Cut, because its name is as long as somebody made it. */
function firstIssue({ issues: [first] }: z.ZodError): string {
  if (!first) return 'it is something else';
  const path = first.path.map(String).join('.');
  const sentence = path === '' ? first.message : `${path}: ${first.message}`;
  return sentence.length > 300 ? `${sentence.slice(0, 300).toWellFormed()}…` : sentence;
}

import { createHash } from 'node:crypto';
import { maxLine } from '../format';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Undefined for a line that is too long to be one of ours; it was not kept. */
  readonly text: string | undefined;
}

/** The lines of a file, without the empty ones, at the reader's pace; `done` is called with the SHA-256 of all bytes at the end. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  done: (sha256: string) => void,
): AsyncGenerator<Line> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder();
  let rest = '';
  let tooLong = false;
  let number = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) {
      number += 1;
      if (tooLong || text.length > maxLine) yield { number, text: undefined };
      else if (text.trim() !== '') yield { number, text };
      tooLong = false;
    }
    if (rest.length > maxLine) {
      tooLong = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (tooLong || rest.trim() !== '') yield { number: number + 1, text: tooLong ? undefined : rest };
  done(hash.digest('hex'));
}

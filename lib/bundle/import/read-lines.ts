import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@/lib/result';
import { maxLine } from '../format';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Or why it cannot be read, to end a sentence with. */
  readonly text: Result<string, string>;
}

const newline = 0x0a;

/** The lines of a file, without the empty ones, at the reader's pace; `done` is called with the SHA-256 of all bytes at the end. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  done: (sha256: string) => void,
): AsyncGenerator<Line> {
  const hash = createHash('sha256');
  /** The line that is being read: its pieces, which are not kept once it is too long to be one of ours, and their length. */
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > maxLine) pieces = [];
    else pieces.push(piece);
  };
  function* end(): Generator<Line> {
    const text = length > maxLine ? tooLong : decoded(pieces);
    if (!text.ok || text.value.trim() !== '') yield { number, text };
    pieces = [];
    length = 0;
    number += 1;
  }
  for await (const chunk of chunks) {
    hash.update(chunk);
    let from = 0;
    for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, to));
      yield* end();
      from = to + 1;
    }
    add(chunk.subarray(from));
  }
  yield* end();
  done(hash.digest('hex'));
}

const tooLong = err(`it is longer than ${maxLine / 1_000_000} MB`);

/** Fatal, because what cannot be decoded would come in as another text than was exported. */
const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(pieces: readonly Uint8Array[]): Result<string, string> {
  try {
    return ok(decoder.decode(Buffer.concat(pieces)));
  } catch {
    return err('it is not valid UTF-8');
  }
}

/** Bytes as a `Buffer` over the same memory: nothing is copied. */
export const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Replaces `start` up to `end` by `insert`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: Uint8Array;
}

/** A copy with the edits made, in any order, none overlapping another; those at one place in the order given. */
export function splice(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, insert } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(bytes.subarray(at, start), insert);
    at = end;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}

/** UTF-8, or undefined where it is none. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 where it is that, else Latin-1, in which every byte is a character. */
export const lenientText = (bytes: Uint8Array): string =>
  strictUtf8(bytes) ?? bufferOf(bytes).toString('latin1');

/** A text of fixed length is filled up with NULs or spaces. By hand: on a long run of them a pattern takes for ever. */
export function withoutPadding(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\0' || text[end - 1] === ' ')) end -= 1;
  return text.slice(0, end);
}

import { err, ok, type Result } from '@/lib/result';
import { limits } from './limits';
import { type MetadataProblem, metadataProblem } from './metadata-problem';

/** The texts of a file that may hold settings, by the name they stand under in it; XMP whole, as `xmp`. */
export type Texts = ReadonlyMap<string, string>;

/** A text, read when it is its turn, so that a limit can stop before the next one is unpacked. */
export interface FoundText {
  readonly name: string;
  readonly read: () => Result<string, MetadataProblem>;
}

/** Everything that is found, the last of a name (as other readers have it), or why it is too much. */
export function collectTexts(found: Iterable<FoundText>): Result<Texts, MetadataProblem> {
  const texts = new Map<string, string>();
  let length = 0;
  for (const { name, read } of found) {
    const text = read();
    if (!text.ok) return text;
    length += text.value.length;
    if (length > limits.allText) return err(metadataProblem.tooMuch());
    texts.set(name, text.value);
  }
  return ok(texts);
}

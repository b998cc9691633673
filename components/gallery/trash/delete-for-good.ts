import { err, ok, type Result } from '@/lib/result';
import { outcomeUnknown } from '../../generation/actions';
import { answerOf } from '../curation/answer-of';
import type { EmptyTrash } from '../curation/long-acts';

/** As many as the server takes at once. */
const atOnce = 1000;

/**
 * Deletes these, or all of the trash, part by part; `onDeleted` hears how many are gone. Gives how many had to stay. Stops
 * between two parts when the signal says so.
 */
export async function deleteForGood(
  emptyTrash: EmptyTrash,
  ids: readonly string[] | undefined,
  onDeleted: (count: number) => void,
  signal: AbortSignal,
): Promise<Result<number, string>> {
  let [deleted, left] = [0, 0];
  for (let from = 0; !signal.aborted; from += atOnce) {
    const part = ids ? { ids: ids.slice(from, from + atOnce) } : ({ all: true } as const);
    const answer = await answerOf(() => emptyTrash(part), outcomeUnknown);
    if (!answer.ok) return err(answer.error);
    deleted += answer.value.deleted;
    onDeleted(deleted);
    // Of all, each part tells of all that stay.
    left = ids ? left + answer.value.left : answer.value.left;
    if (ids ? from + atOnce >= ids.length : !answer.value.remaining) break;
  }
  return ok(left);
}

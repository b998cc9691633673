import type { ActionResult } from '@/lib/actions/action-result';
import { err, ok } from '@/lib/result';
import { ask } from '../gallery/lightbox/ask';
import { unreachable } from '../generation/actions';
import { type Finals, finalsAnswerSchema } from './finals-answer';

/** What finals could be made of these results, by their ids. */
export async function askForFinals(ids: readonly string[]): Promise<ActionResult<readonly Finals[]>> {
  const answer = await ask(`/api/finals?ids=${ids.join(',')}`, finalsAnswerSchema);
  return answer ? ok(answer.finals) : err({ kind: 'unavailable', message: unreachable });
}

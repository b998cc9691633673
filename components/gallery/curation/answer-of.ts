import type { ActionResult } from '@/lib/actions/action-result';
import { err, type Result } from '@/lib/result';
import { actionProblem, unreachable } from '../../generation/actions';

/** What the server answers, or, for a person, why it did not do it; `lost` where no answer came. */
export async function answerOf<Value>(
  question: () => Promise<ActionResult<Value>>,
  lost = unreachable,
): Promise<Result<Value, string>> {
  try {
    const result = await question();
    return result.ok ? result : err(actionProblem(result.error));
  } catch {
    // The one thing a server action throws in the browser.
    return err(lost);
  }
}

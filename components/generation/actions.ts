import type { ActionError, ActionResult } from '@/lib/actions/action-result';
import type { GenerationView } from '@/lib/generation/view';

/** Does something to one generation on the server and gives back what it is then. `again`: although there is a result like it. */
export type GenerationAction = (seen: {
  readonly id: string;
  readonly change: number;
  readonly again?: boolean;
}) => Promise<ActionResult<GenerationView>>;

/** What a person can do to a generation. Pages pass the server actions. */
export interface GenerationActions {
  /** queued → cancelled */
  readonly cancel: GenerationAction;
  /** failed or cancelled → queued */
  readonly retry: GenerationAction;
  /** unconfirmed → queued, although it may be paid twice */
  readonly sendAgain: GenerationAction;
  /** failed → waiting: asks once more for a result that may be there after all */
  readonly fetchAgain: GenerationAction;
  /** unconfirmed → failed */
  readonly dismiss: GenerationAction;
  readonly remove: GenerationAction;
  readonly restore: GenerationAction;
}

/** The one thing a server action throws in the browser. */
export const unreachable = 'The studio could not be reached. Is it still running?';

/** The same where something was to be changed: it may have been before the connection broke. */
export const outcomeUnknown =
  'The studio could not be reached. Whether anything was changed shows when it is back.';

/** Why an action on `what` did not happen, for a person. */
export function actionProblem(error: ActionError, what = 'This generation'): string {
  switch (error.kind) {
    case 'notFound':
      return `${what} is no longer there.`;
    case 'tooLate':
      return 'Too late for that: it has moved on in the meantime.';
    case 'duplicate':
      return 'There is a picture with these settings already.';
    case 'unavailable':
      return error.message;
    case 'invalid':
      return error.message ?? Object.values(error.fields)[0] ?? 'That could not be done.';
  }
}

/** Does it, and why it did not happen: refused, or nobody there to ask. Undefined when it did. */
export async function problemOf(
  act: () => Promise<ActionResult<unknown>>,
  what?: string,
): Promise<string | undefined> {
  try {
    const result = await act();
    return result.ok ? undefined : actionProblem(result.error, what);
  } catch {
    return outcomeUnknown;
  }
}

import type { ActionError, ActionResult } from '@/lib/actions/action-result';
import type { GenerationView } from '@/lib/generation/view';

/** Does something to one generation on the server and gives back what it is then. */
export type GenerationAction = (seen: {
  readonly id: string;
  readonly change: number;
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

/** Why an action did not happen, for a person. */
export function actionProblem(error: ActionError): string {
  switch (error.kind) {
    case 'notFound':
      return 'This generation is no longer there.';
    case 'tooLate':
      return 'Too late for that: it has moved on in the meantime.';
    case 'duplicate':
      return 'There is a picture with these settings already.';
    case 'unavailable':
      return error.message;
    case 'invalid':
      return error.message ?? 'That could not be done.';
  }
}

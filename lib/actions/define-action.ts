import 'server-only';
import { headers } from 'next/headers';
import type * as z from 'zod';
import type { Right } from '@/lib/access/role';
import { closedSentence, enter } from '@/lib/entry/enter';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { err } from '@/lib/result';
import { storageProblem, storageSentence } from '@/lib/store/storage-error';
import type { ActionResult } from './action-result';
import { plainWords } from './plain-words';

/**
 * A server action: unknown input → authorised → parsed → run → `Result`. What `run` throws is a bug: it is logged in
 * full and the browser hears only that it did not work.
 */
export function defineAction<Input, Output>(
  schema: z.ZodType<Input>,
  run: (input: Input, studio: OwnStudio) => Promise<ActionResult<Output>>,
  right: Right = 'make',
): (input: unknown) => Promise<ActionResult<Output>> {
  return async (input) => {
    try {
      const entered = await enter(right, headers);
      if (!entered.ok) return err({ kind: 'unavailable', message: closedSentence(entered.error) });
      const parsed = schema.safeParse(input, { error: plainWords });
      if (!parsed.success) return err({ kind: 'invalid', fields: fieldErrors(parsed.error) });
      return await run(parsed.data, entered.value);
    } catch (error) {
      globalThis.proofsheetStudio?.log.error({ err: error }, 'an action failed');
      const disk = storageProblem(error);
      if (disk) return err({ kind: 'unavailable', message: storageSentence(disk) });
      return err({
        kind: 'unavailable',
        message: 'The studio could not do that. Its log says why; try again in a moment.',
      });
    }
  };
}

/** The first sentence for each field, keyed by the outermost key of the problem. */
export function fieldErrors(error: { readonly issues: readonly z.core.$ZodIssue[] }): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    // A strict object reports an unknown key on its parent; the person needs the key itself.
    const keys = issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [issue.path[0]];
    for (const key of keys) fields[String(key ?? 'form')] ??= issue.message;
  }
  return fields;
}

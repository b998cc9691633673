import * as z from 'zod/mini';
import type { ActionResult } from '@/lib/actions/action-result';

const refusal = z.union([
  z.object({ kind: z.literal('invalid'), fields: z.record(z.string(), z.string()) }),
  z.object({ kind: z.literal('notFound') }),
  z.object({ kind: z.literal('unavailable'), message: z.string() }),
]);
const closed = z.object({ error: z.string() });

/** What each kind of act is answered with. */
export const done = z.object({ changed: z.number(), undo: z.string() });
export const undone = z.object({ changed: z.number() });
export const deleted = z.object({ deleted: z.number(), left: z.number(), remaining: z.boolean() });

/** Has the route handler of acts do one: the answer is that of the server action of this name. Throws where none comes. */
export async function askAct<Value>(
  name: string,
  input: object,
  value: z.ZodMiniType<Value>,
): Promise<ActionResult<Value>> {
  const response = await fetch(`/api/acts/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  const answer: unknown = await response.json();
  if (!response.ok) return { ok: false, error: { kind: 'unavailable', message: closed.parse(answer).error } };
  const failed = z.object({ ok: z.literal(false), error: refusal });
  return z.union([z.object({ ok: z.literal(true), value }), failed]).parse(answer);
}

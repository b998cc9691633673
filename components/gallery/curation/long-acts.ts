import * as z from 'zod/mini';
import type { ActionResult } from '@/lib/actions/action-result';
import type { CurationActions } from './actions';

const refusal = z.union([
  z.object({ kind: z.literal('invalid'), fields: z.record(z.string(), z.string()) }),
  z.object({ kind: z.literal('notFound') }),
  z.object({ kind: z.literal('unavailable'), message: z.string() }),
]);
const failed = z.object({ ok: z.literal(false), error: refusal });
const closed = z.object({ error: z.string() });

// Of so many none is told here; the event stream tells of them.
const done = z.object({ changed: z.number(), undo: z.string(), views: z.array(z.never()) });
const undone = z.object({ changed: z.number() });
const deleted = z.object({ deleted: z.number(), left: z.number(), remaining: z.boolean() });

type Emptied = z.infer<typeof deleted>;
/** `left` are those that stay: still being made, or unconfirmed. */
export type EmptyTrash = (
  request: { readonly ids: readonly string[] } | { readonly all: true },
) => Promise<ActionResult<Emptied>>;

interface LongActs extends Pick<CurationActions, 'mark' | 'tag' | 'collect' | 'trash' | 'restore' | 'undo'> {
  readonly emptyTrash: EmptyTrash;
}

/** Has the route handler of acts do one: the answer is that of the server action of this name. Throws where none comes. */
const asked =
  <Value>(name: string, value: z.ZodMiniType<Value>) =>
  async (input: object): Promise<ActionResult<Value>> => {
    const response = await fetch(`/api/acts/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const answer: unknown = await response.json();
    if (response.ok) return z.union([z.object({ ok: z.literal(true), value }), failed]).parse(answer);
    return { ok: false, error: { kind: 'unavailable', message: closed.parse(answer).error } };
  };

/**
 * Acts that may take a minute, as of all results of a search. Next sends the server actions of a tab one after the other, and a
 * heart would wait until a million are tagged.
 */
export const longActs: LongActs = {
  mark: asked('mark', done),
  tag: asked('tag', done),
  collect: asked('collect', done),
  trash: asked('trash', done),
  restore: asked('restore', done),
  undo: asked('undo', undone),
  emptyTrash: asked('emptyTrash', deleted),
};

import type { ActionResult } from '@/lib/actions/action-result';
import type { Act, CurationActions, On } from './actions';

/** What takes no longer is not felt. Pictures. */
const few = 1000;

/** As the server actions; an act is taken back as a whole. */
export interface Acts extends Omit<CurationActions, 'undo'> {
  readonly undo: (act: Act) => Promise<ActionResult<{ readonly changed: number }>>;
  /** `left` are those that stay: still being made, or unconfirmed. */
  readonly emptyTrash: (
    request: { readonly ids: readonly string[] } | { readonly all: true },
  ) => Promise<
    ActionResult<{ readonly deleted: number; readonly left: number; readonly remaining: boolean }>
  >;
}

/**
 * The acts, those that may take a minute through a route handler: Next sends the server actions of a tab one after the other,
 * and a heart would wait for a million tags. What names its pictures stays an action, so that presses keep their order.
 */
export function withLongActs(actions: CurationActions): Acts {
  const named =
    <Input>(name: string, action: On<Input>): On<Input> =>
    async (request) => {
      if ('ids' in request.target) return action(request);
      const { askAct, done } = await import('./ask-act');
      const answer = await askAct(name, request, done);
      return answer.ok ? { ok: true, value: { ...answer.value, views: [] } } : answer;
    };
  return {
    ...actions,
    mark: named('mark', actions.mark),
    tag: named('tag', actions.tag),
    collect: named('collect', actions.collect),
    trash: named('trash', actions.trash),
    restore: named('restore', actions.restore),
    undo: async ({ undo: token, changed }) => {
      if (changed <= few) return actions.undo({ token });
      const { askAct, undone } = await import('./ask-act');
      return askAct('undo', { token }, undone);
    },
    emptyTrash: async (request) => {
      const { askAct, deleted } = await import('./ask-act');
      return askAct('emptyTrash', request, deleted);
    },
  };
}

import 'server-only';
import type { Settings } from '@/lib/models/settings';
import type { ActionError } from './action-result';
import type { ActionContext } from './define-action';

/**
 * The results that a run's settings have already, by the provider it would be sent to: an error to answer with. Undefined
 * where there are none, and for a run that was started before: asking for it again starts nothing.
 */
export async function existingResults(
  { owner, studio: { store, provider } }: ActionContext,
  { runId, wanted }: { runId: string; wanted: readonly Settings[] },
): Promise<Extract<ActionError, { kind: 'duplicate' }> | undefined> {
  const same = await Promise.all(
    wanted.map((settings) => store.gallery.sameSettings({ owner, provider, settings })),
  );
  const [first, ...others] = same.flatMap((result) => result?.id ?? []);
  if (first === undefined) return undefined;
  const started = await store.generations.ofRun(owner, runId);
  return started.length > 0
    ? undefined
    : { kind: 'duplicate', ids: [first, ...others], count: wanted.length };
}

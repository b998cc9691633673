import { useCallback, useEffect, useState } from 'react';
import type { ActionResult } from '@/lib/actions/action-result';
import type { ModelSpec } from '@/lib/models/spec';
import { actionProblem, problemOf, unreachable } from '../../generation/actions';
import type { PresetActions, PresetView } from './actions';

/** The presets there are; each change asks for them anew. */
export function usePresets(spec: ModelSpec, actions: PresetActions) {
  const [presets, setPresets] = useState<readonly PresetView[]>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const load = useCallback(async () => {
    try {
      const result = await actions.list({ model: spec.slug });
      if (result.ok) setPresets(result.value);
      else setProblem(actionProblem(result.error));
    } catch {
      setProblem(unreachable);
    }
  }, [actions, spec.slug]);
  useEffect(() => void load(), [load]);

  /** Does it and shows what there is then; false where it was refused. */
  const run = async (change: () => Promise<ActionResult<unknown>>): Promise<boolean> => {
    setBusy(true);
    setProblem(undefined);
    const refused = await problemOf(change, 'This preset');
    if (refused === undefined) await load();
    else setProblem(refused);
    setBusy(false);
    return refused === undefined;
  };
  return { presets, problem, busy, run };
}

import { useCallback, useEffect, useState } from 'react';
import type { ActionResult } from '@/lib/actions/action-result';
import type { ModelSpec } from '@/lib/models/spec';
import { actionProblem, unreachable } from '../../generation/actions';
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
    try {
      const result = await change();
      if (result.ok) await load();
      else setProblem(Object.values(fieldsOf(result.error))[0] ?? actionProblem(result.error));
      return result.ok;
    } catch {
      setProblem(unreachable);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { presets, problem, busy, run };
}

const fieldsOf = (error: Extract<ActionResult<unknown>, { ok: false }>['error']) =>
  error.kind === 'invalid' ? error.fields : {};

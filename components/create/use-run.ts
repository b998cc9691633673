import { useEffect, useRef, useState } from 'react';
import { v4 } from 'uuid';
import type { ActionResult } from '@/lib/actions/action-result';
import type { GenerationView } from '@/lib/generation/view';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { useLiveStore } from '../live/live-provider';
import type { Refusal } from '../schema-form/schema-form';
import { splitRefusal } from '../schema-form/split-refusal';

/** The server action, as the page passes it. */
export type GenerateAction = (input: {
  readonly runId: string;
  readonly settings: { readonly model: string; readonly params: Params };
  readonly count: number;
  /** All in all, as the person was told. */
  readonly pictures: number;
  /** What exists already is to be made again. */
  readonly again?: boolean;
}) => Promise<ActionResult<{ ids: readonly string[] }>>;

interface Duplicate {
  readonly ids: readonly string[];
  readonly params: Params;
  readonly count: number;
  readonly pictures: number;
}

/** The same run asked for again this soon is a double click and not a second wish. Milliseconds. */
const settleMs = 700;

/** Starts runs: each press of Generate is one, however it was pressed. */
export function useRun(spec: ModelSpec, generate: GenerateAction) {
  const live = useLiveStore();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  /** A run that was not started, because it would make what there is already. */
  const [duplicate, setDuplicate] = useState<Duplicate>();
  /** The run that is being handed over, or was a moment ago. */
  const underWay = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Ids of runs without an answer, by what was asked. Such a run may have been started; asking again under its own id
  // cannot start it twice.
  const unanswered = useRef(new Map<string, string>());
  useEffect(() => () => clearTimeout(timer.current), []);

  async function start(
    params: Params,
    count: number,
    pictures: number,
    again = false,
  ): Promise<Refusal | undefined> {
    const run = { settings: { model: spec.slug, params }, count, pictures, ...(again && { again }) };
    const asked = JSON.stringify(run);
    if (underWay.current === asked) return undefined;
    const free = () => {
      if (underWay.current !== asked) return;
      underWay.current = undefined;
      setBusy(false);
    };
    underWay.current = asked;
    clearTimeout(timer.current);
    setBusy(true);
    setProblem(undefined);
    setDuplicate(undefined);
    const runId = unanswered.current.get(asked) ?? v4();
    unanswered.current.set(asked, runId);
    const pressedAt = performance.now();
    try {
      const result = await generate({ runId, ...run });
      unanswered.current.delete(asked);
      if (result.ok) {
        timer.current = setTimeout(free, settleMs - (performance.now() - pressedAt));
        await showAtOnce(result.value.ids);
        return undefined;
      }
      free();
      if (result.error.kind === 'duplicate') {
        setDuplicate({ ids: result.error.ids, params, count, pictures });
        return undefined;
      }
      const { fields, message } = splitRefusal(spec, result.error);
      setProblem(message);
      return fields;
    } catch {
      free();
      setProblem('The studio did not answer. Press Generate again: the same run is never started twice.');
      return undefined;
    }
  }

  /** The event stream usually has been faster; a tab whose stream is being reconnected asks. */
  async function showAtOnce(ids: readonly string[]) {
    const missing = ids.filter((id) => !live.snapshot().generations.has(id));
    const views = await Promise.all(missing.map(readGeneration));
    live.receive(views.filter((view) => view !== undefined));
  }
  return { start, busy, problem, duplicate, forgetDuplicate: () => setDuplicate(undefined) };
}

async function readGeneration(id: string): Promise<GenerationView | undefined> {
  try {
    const response = await fetch(`/api/generations/${id}`);
    const { generationViewSchema } = await import('@/lib/generation/view');
    return generationViewSchema.safeParse(await response.json()).data;
  } catch {
    return undefined; // the stream will bring it
  }
}

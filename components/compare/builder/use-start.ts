import { useRef, useState } from 'react';
import { v4 } from 'uuid';
import type { Plan } from '@/lib/comparison/plan';
import type { PlanEstimate } from '@/lib/generation/comparison-view';
import type { ModelSpec } from '@/lib/models/spec';
import { ok } from '@/lib/result';
import type { Refusal } from '../../schema-form/schema-form';
import { splitRefusal } from '../../schema-form/split-refusal';
import type { CompareActions } from '../actions';
import { askEstimate } from './use-estimate';

/** A sum above the person's limit, which waits for their word. */
export interface Question {
  readonly plan: Plan;
  readonly estimate: PlanEstimate;
}

/** Starts comparisons. However often it is pressed, and whatever answer is lost, one plan is started once. */
export function useStart(
  spec: ModelSpec,
  startComparison: CompareActions['startComparison'],
  { onStarted, onRefused }: { onStarted: (id: string) => void; onRefused: () => void },
) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [question, setQuestion] = useState<Question>();
  const underWay = useRef(false);
  /** Started, and its page is on the way: another press is no second wish. */
  const gone = useRef(false);
  // Ids of plans without an answer. Such a plan may have been started; asking again under its own id cannot start it twice.
  const unanswered = useRef(new Map<string, string>());

  async function start({ plan, estimate }: Question): Promise<Refusal | undefined> {
    const about = JSON.stringify(plan);
    const id = unanswered.current.get(about) ?? v4();
    unanswered.current.set(about, id);
    const result = await startComparison({ id, plan, told: { pictures: estimate.toPay } });
    // What broke in the studio may have been started before it broke.
    if (result.ok || result.error.kind === 'invalid') unanswered.current.delete(about);
    if (result.ok) {
      gone.current = true;
      onStarted(result.value.id);
      return undefined;
    }
    onRefused();
    const { fields, message } = splitRefusal(spec, result.error);
    setProblem(message);
    return fields;
  }

  /** One press at a time; what was said before is no longer true. */
  async function once(act: () => Promise<Refusal | undefined>): Promise<Refusal | undefined> {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    setProblem(undefined);
    setQuestion(undefined);
    try {
      return await act();
    } catch {
      setProblem(
        'The studio did not answer. Press Compare again: the same comparison is never started twice.',
      );
      return undefined;
    } finally {
      underWay.current = gone.current;
      setBusy(gone.current);
    }
  }

  return {
    busy,
    problem,
    question,
    refuse: setProblem,
    forget: () => setQuestion(undefined),
    /** `told` is what the page says about this very plan, if it does by now. Asks first above `limit`, US dollars. */
    press: (plan: Plan, told: PlanEstimate | undefined, limit: number) =>
      once(async () => {
        const asked = told ? ok(told) : await askEstimate(JSON.stringify(plan));
        if (!asked.ok) {
          setProblem(asked.error);
          return undefined;
        }
        const estimate = asked.value;
        if (estimate.toPay + estimate.existing === 0) {
          setProblem(['None of these images can be made.', ...estimate.sentences].join(' '));
        } else if (estimate.toPay > 0 && estimate.usd > limit) setQuestion({ plan, estimate });
        else return start({ plan, estimate });
        return undefined;
      }),
    confirm: (asked: Question) => once(() => start(asked)),
  };
}

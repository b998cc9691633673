import { useRef, useState } from 'react';
import { v4 } from 'uuid';
import type { ActionError } from '@/lib/actions/action-result';
import type { Plan } from '@/lib/comparison/plan';
import type { PlanEstimate } from '@/lib/generation/comparison-view';
import { ok } from '@/lib/result';
import type { Refusal } from '../../schema-form/schema-form';
import type { CompareActions } from '../actions';
import { type Doubt, doubtOf } from './doubt';
import type { BuilderRefusal } from './refusal';
import { askEstimate } from './use-estimate';

/** A sum that waits for the person's word. */
export interface Question {
  readonly estimate: PlanEstimate;
  readonly why: Doubt;
  readonly answer: (yes: boolean) => void;
}

/** A plan, and what the page says at that moment. */
export interface Pressed {
  readonly plan: Plan;
  /** Empty for that of the studio. */
  readonly title: string;
  /** What the page shows, which may be about the plan before. */
  readonly shown: PlanEstimate | undefined;
  /** That is about this very plan. */
  readonly current: boolean;
  /** US dollars, what the person wants to be asked above. */
  readonly limit: number;
}

/** Starts comparisons. However often it is pressed, and whatever answer is lost, one plan is started once. */
export function useStart(
  startComparison: CompareActions['startComparison'],
  {
    onStarted,
    onRefused,
    read,
  }: {
    onStarted: (id: string) => void;
    onRefused: () => void;
    /** Sorts a refusal by where it stands. */
    read: (error: ActionError) => BuilderRefusal;
  },
) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [titleProblem, setTitleProblem] = useState<string>();
  const [question, setQuestion] = useState<Question>();
  const underWay = useRef(false);
  /** Started, and its page is on the way: another press is no second wish. */
  const gone = useRef(false);
  // Ids of plans without an answer. Such a plan may have been started; asking again under its own id cannot start it twice.
  const unanswered = useRef(new Map<string, string>());

  async function start({ plan, title }: Pressed, { toPay }: PlanEstimate): Promise<Refusal | undefined> {
    const about = JSON.stringify(plan);
    const id = unanswered.current.get(about) ?? v4();
    unanswered.current.set(about, id);
    const named = title.trim() === '' ? undefined : { title };
    const result = await startComparison({ id, ...named, plan, told: { pictures: toPay } });
    // What broke in the studio may have been started before it broke.
    if (result.ok || result.error.kind === 'invalid') unanswered.current.delete(about);
    if (result.ok) {
      gone.current = true;
      onStarted(result.value.id);
      return undefined;
    }
    onRefused();
    const refusal = read(result.error);
    setProblem(refusal.message);
    setTitleProblem(refusal.title);
    return refusal.fields;
  }

  const ask = (estimate: PlanEstimate, why: Doubt): Promise<boolean> =>
    new Promise((resolve) => {
      const answer = (yes: boolean) => {
        setQuestion(undefined);
        resolve(yes);
      };
      setQuestion({ estimate, why, answer });
    });

  return {
    busy,
    problem,
    titleProblem,
    question,
    /** The title is another now. */
    forgetTitle: () => setTitleProblem(undefined),
    /** One press at a time; what was said before is no longer true. Nothing is paid that was not told. */
    async press(pressed: Pressed): Promise<Refusal | undefined> {
      if (underWay.current) return undefined;
      underWay.current = true;
      setBusy(true);
      setProblem(undefined);
      setTitleProblem(undefined);
      try {
        const { plan, shown, current, limit } = pressed;
        const asked = current && shown ? ok(shown) : await askEstimate(JSON.stringify(plan));
        if (!asked.ok) {
          setProblem(asked.error);
          return undefined;
        }
        const doubt = doubtOf(asked.value, shown, limit);
        if (doubt && !(await ask(asked.value, doubt))) return undefined;
        return await start(pressed, asked.value);
      } catch {
        setProblem(
          'The studio did not answer. Press Compare again: the same comparison is never started twice.',
        );
        return undefined;
      } finally {
        underWay.current = gone.current;
        setBusy(gone.current);
      }
    },
  };
}

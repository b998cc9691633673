import { useEffect, useState } from 'react';
import type { Plan } from '@/lib/comparison/plan';
import type { PlanEstimate } from '@/lib/generation/comparison-view';
import { err, ok, type Result } from '@/lib/result';

/** As long as somebody is typing nothing is asked. Milliseconds. */
const settleMs = 350;

interface Answer {
  /** The plan it is about, as JSON. */
  readonly about: string;
  readonly result: Result<PlanEstimate, string>;
}

/** What making a plan would cost now, asked for a moment after each change of it. */
export function useEstimate(plan: Plan | undefined) {
  const about = plan && JSON.stringify(plan);
  const [answer, setAnswer] = useState<Answer>();
  /** Counted up to ask again for the same plan. */
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks again
  useEffect(() => {
    if (about === undefined) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const result = await askEstimate(about, stop.signal);
      if (!stop.signal.aborted) setAnswer({ about, result });
    }, settleMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [about, turn]);

  const current = about !== undefined && answer?.about === about;
  return {
    /** Of this plan, or of the one before while the answer is awaited. */
    estimate: about !== undefined && answer?.result.ok ? answer.result.value : undefined,
    /** Why there is none, as a sentence. */
    problem: current && !answer.result.ok ? answer.result.error : undefined,
    /** It is the answer to this very plan. */
    current,
    again: () => setTurn((now) => now + 1),
  };
}

/** The error is a sentence. */
export async function askEstimate(plan: string, signal?: AbortSignal): Promise<Result<PlanEstimate, string>> {
  try {
    const { planEstimateSchema, planRefusalSchema } = await import('@/lib/generation/comparison-view');
    const response = await fetch('/api/comparisons/plan', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: plan,
      ...(signal && { signal }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return ok(planEstimateSchema.parse(answer));
    return err(planRefusalSchema.parse(answer).error);
  } catch {
    return err('The sum could not be worked out: the studio did not answer.');
  }
}

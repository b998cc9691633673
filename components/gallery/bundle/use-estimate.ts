'use client';

import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { err, ok, type Result } from '@/lib/result';
import type { TargetInput } from '../curation/actions';
import { targetFields } from './bundle-target';

const estimateSchema = z.object({ generations: z.int(), bytes: z.int(), exact: z.boolean() });
export type Estimate = z.infer<typeof estimateSchema>;

/** How much a target is, undefined while that is being found out. The error is a sentence. */
export function useEstimate(target: TargetInput): Result<Estimate, string> | undefined {
  const [answer, setAnswer] = useState<Result<Estimate, string>>();
  useEffect(() => {
    const leaving = new AbortController();
    ask(target, leaving.signal).then((result) => leaving.signal.aborted || setAnswer(result));
    return () => leaving.abort();
  }, [target]);
  return answer;
}

async function ask(target: TargetInput, signal: AbortSignal): Promise<Result<Estimate, string>> {
  try {
    const body = new URLSearchParams(targetFields(target).map(([name, value]) => [name, value]));
    const response = await fetch('/api/bundle/estimate', { method: 'POST', body, signal });
    const answer: unknown = await response.json();
    const estimate = estimateSchema.safeParse(answer);
    if (response.ok && estimate.success) return ok(estimate.data);
    return err(sentenceIn(answer) ?? `The studio answered with an error (${response.status}).`);
  } catch {
    return err('The studio could not be reached.');
  }
}

/** What a route says went wrong. */
export function sentenceIn(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return undefined;
  return typeof answer.error === 'string' ? answer.error : undefined;
}

import type { Failure } from '@/lib/failure';
import { err, ok, type Result } from '@/lib/result';
import { afterSubmit } from '@/lib/segmind/retry';
import type { Generation } from '@/lib/store/contract';
import { type Body, requestBody } from './request-body';
import { toFailure } from './to-failure';
import type { Work } from './work';

export type Unprepared =
  | { readonly do: 'wait' }
  | { readonly do: 'fail'; readonly failure: Failure }
  | { readonly do: 'again'; readonly at: number; readonly attempts: number; readonly failure: Failure };

/** Everything that can be done before paying, while the row is still `queued`: room on the disk and references. */
export async function prepare(row: Generation, work: Work): Promise<Result<Body, Unprepared>> {
  if (!(await work.disk.hasRoom())) return err({ do: 'wait' });
  const spec = work.findModel(row.settings.model);
  if (!spec) return err({ do: 'fail', failure: { kind: 'modelRetired', charged: 'no' } });

  const addresses = await work.references.addresses(spec, row.settings, work.life);
  work.life.throwIfAborted();
  if (!addresses.ok) return err(withoutReferences(row, addresses.error, work));
  return ok(await requestBody(row, spec, addresses.value, work));
}

/** An upload costs nothing, so its refusals follow the rules for a submit that was certainly refused. */
function withoutReferences(
  row: Generation,
  problem: { kind: 'gone'; failure: Failure } | { kind: 'refused'; error: Parameters<typeof toFailure>[0] },
  work: Work,
): Unprepared {
  if (problem.kind === 'gone') return { do: 'fail', failure: problem.failure };
  const error = { ...problem.error, accepted: 'no', charged: 'no' } as const;
  const attempts = row.attempts + 1;
  const next = afterSubmit(error, { attempt: attempts, now: work.clock.now(), random: Math.random });
  const failure = toFailure(error);
  if (next.do !== 'queueAgain') return { do: 'fail', failure };
  return {
    do: 'again',
    at: Math.ceil(next.at),
    attempts: next.countsAttempt ? attempts : row.attempts,
    failure,
  };
}

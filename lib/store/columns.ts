import type { Insertable, Updateable } from 'kysely';
import type { GenerationPatch, NewGeneration } from './contract';
import { jsonText } from './json-text';
import type { GenerationTable } from './schema';

export function newRow(row: NewGeneration, change: number): Insertable<GenerationTable> {
  return {
    id: row.id,
    owner: row.owner,
    run_id: row.runId,
    run_index: row.runIndex,
    provider: row.provider,
    model: row.settings.model,
    params: jsonText(row.settings.params),
    state: 'queued',
    change,
    created_at: row.createdAt,
    expected_seconds: row.expectedSeconds,
    expected_width: row.expectedWidth,
    expected_height: row.expectedHeight,
    estimate_usd: row.estimateUsd,
    again: row.again ? 1 : 0,
  };
}

/** The columns of a patch. What the patch leaves out is `undefined` here, which an update leaves as it is. */
export function patchColumns(patch: GenerationPatch) {
  return {
    submitted_at: patch.submittedAt,
    finished_at: patch.finishedAt,
    not_before: patch.notBefore,
    attempts: patch.attempts,
    sent_body: jsonColumn(patch.sentBody),
    ticket: jsonColumn(patch.ticket),
    request_id: patch.requestId,
    balance_before: patch.balanceBefore,
    balance_after: patch.balanceAfter,
    cost_usd: patch.cost === null ? null : patch.cost?.usd,
    cost_source: patch.cost === null ? null : patch.cost?.source,
    inference_seconds: patch.inferenceSeconds,
    failure: jsonColumn(patch.failure),
  } satisfies {
    [Column in keyof Updateable<GenerationTable>]: Updateable<GenerationTable>[Column] | undefined;
  };
}

function jsonColumn(value: object | null | undefined): string | null | undefined {
  return value === null || value === undefined ? value : jsonText(value);
}

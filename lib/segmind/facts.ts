import type { Body } from './body';
import type { Cost, ResultFacts } from './contract';
import { type GenerationAnswer, generationAnswerSchema, numberOf } from './wire';

/** What headers and body say besides the picture. Missing or unreadable values are null, never guessed. */
export function factsOf(headers: Headers, body: Body): ResultFacts {
  const answer = generationAnswerOf(body);
  const header = (name: string) => numberOf(headers.get(name));
  const seed = header('x-seed-value') ?? answer?.seed ?? null;
  return {
    cost: costOf(header('x-cost'), 'header') ?? costOf(answer?.metrics.cost ?? null, 'metrics'),
    remainingCredits: header('x-remaining-credits') ?? answer?.metrics.remaining_credits ?? null,
    inferenceSeconds: notNegative(
      header('x-generation-time') ?? answer?.metrics.inference_time ?? answer?.inference_time ?? null,
    ),
    seed: Number.isSafeInteger(seed) ? seed : null,
    requestId: answer?.request_id ?? (headers.get('x-request-id')?.trim() || null),
  };
}

/** The body as an answer about a generation, or undefined when it is no JSON object. */
export function generationAnswerOf(body: Body): GenerationAnswer | undefined {
  return body.kind === 'json' ? generationAnswerSchema.safeParse(body.value).data : undefined;
}

const notNegative = (value: number | null): number | null => (value !== null && value >= 0 ? value : null);

function costOf(value: number | null, source: Cost['source']): Cost | null {
  const usd = notNegative(value);
  return usd === null ? null : { usd, source };
}

import type { ModelSpec } from '@/lib/models/spec';
import type { Generation, Provider } from '@/lib/store/contract';
import { isFinished } from './state';
import type { GenerationView } from './view';

/**
 * What the browser is told of a generation by a studio that works with `studioProvider`. Without a `spec` the model has left
 * the catalogue and its slug names it.
 */
export function toView(
  generation: Generation,
  studioProvider: Provider,
  spec?: Pick<ModelSpec, 'name'>,
): GenerationView {
  const { id, runId, runIndex, settings, provider, state, change } = generation;
  return {
    id,
    runId,
    runIndex,
    settings,
    modelName: spec?.name ?? settings.model,
    provider,
    state,
    onHold: provider !== studioProvider && !isFinished(state),
    change,
    createdAt: generation.createdAt,
    submittedAt: generation.submittedAt,
    finishedAt: generation.finishedAt,
    notBefore: generation.notBefore,
    expectedSeconds: generation.expectedSeconds,
    expectedSize: { width: generation.expectedWidth, height: generation.expectedHeight },
    estimateUsd: generation.estimateUsd,
    cost: generation.cost && { usd: generation.cost.usd, source: generation.cost.source },
    inferenceSeconds: generation.inferenceSeconds,
    balanceBefore: generation.balanceBefore,
    balanceAfter: generation.balanceAfter,
    requestId: generation.ticket?.requestId ?? generation.requestId,
    images: generation.images.map(({ hash, format, width, height, bytes, placeholder }) => ({
      hash,
      format,
      width,
      height,
      bytes,
      placeholder,
    })),
    failure: generation.failure,
    deletedAt: generation.deletedAt,
    favourite: generation.favourite,
    rejected: generation.rejected,
    rating: generation.rating,
    tags: [...generation.tags],
    origin: generation.origin && { kind: generation.origin.kind, id: generation.origin.id },
    verification: generation.verification && { ...generation.verification },
  };
}

import { v7 as newId } from 'uuid';
import { hashOfRef } from '@/lib/models/image-ref';
import type { Settings } from '@/lib/models/settings';
import { expectedSize } from '@/lib/models/size';
import type { ModelSpec } from '@/lib/models/spec';
import type { NewGeneration } from '@/lib/store/contract';
import { forecast } from './forecast';
import type { Work } from './work';

type Needs = Pick<Work, 'store' | 'provider' | 'findModel' | 'clock'>;

/** The row that makes settings as number `runIndex` of a run, with what is expected of it. All rows of a maker are of one time. */
export function rowMaker(
  work: Needs,
  run: Pick<NewGeneration, 'owner' | 'runId' | 'origin' | 'again'>,
): (settings: Settings, runIndex: number) => Promise<NewGeneration> {
  const createdAt = work.clock.now();
  const expectedOf = remembered((model) => forecast(work, model));
  const imageOf = remembered((hash) => work.store.images.get(hash));
  return async (settings, runIndex) => {
    const spec = specOf(work, settings);
    const hash = firstReference(spec, settings);
    const [expected, image] = await Promise.all([
      expectedOf(spec.slug),
      hash === undefined ? undefined : imageOf(hash),
    ]);
    const size = expectedSize(spec, settings.params, image);
    return {
      id: newId(),
      ...run,
      runIndex,
      settings,
      provider: work.provider,
      createdAt,
      expectedSeconds: expected.seconds,
      expectedWidth: size.width,
      expectedHeight: size.height,
      estimateUsd: expected.usd,
    };
  };
}

/** Throws for a model that is not in the catalogue: whoever queues something has checked its settings. */
export function specOf({ findModel }: Needs, { model }: Settings): ModelSpec {
  const spec = findModel(model);
  if (!spec) throw new Error(`No model ${model} in the catalogue`);
  return spec;
}

/** Asks once for each key. */
function remembered<Value>(ask: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const answers = new Map<string, Promise<Value>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}

function firstReference(spec: ModelSpec, { params }: Settings): string | undefined {
  const images = spec.params.find((param) => param.kind === 'images');
  const refs = images && params[images.key];
  return Array.isArray(refs) && refs[0] !== undefined ? hashOfRef(refs[0]) : undefined;
}

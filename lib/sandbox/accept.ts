import { randomInt, randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Params } from '../models/settings';
import type { ModelSpec } from '../models/spec';
import { readBody } from './reading';
import type { RequestRecord } from './record';
import { readReferences } from './references';
import { refuse } from './reply';
import type { SandboxState } from './state';
import { latencyOf, priceOf, shortageFor } from './terms';

interface Submission {
  readonly slug: string;
  readonly via: 'v1' | 'v2';
  readonly body: unknown;
  /** The sentence a scripted job fails with. */
  readonly scriptedFailure: string | undefined;
}

export type Acceptance =
  | { readonly kind: 'refused'; readonly reply: Response }
  | { readonly kind: 'accepted'; readonly record: RequestRecord };

const refused = (status: number, sentence: string): Acceptance => ({
  kind: 'refused',
  reply: refuse(status, sentence),
});

/** Checks a submit as Segmind does and, if it may run, records it durably and begins to draw. */
export async function accept(state: SandboxState, submission: Submission): Promise<Acceptance> {
  const { slug, via, scriptedFailure } = submission;
  const spec = state.models.find((model) => model.slug === slug);
  // assumed wordings of 404 and 400
  if (!spec) return refused(404, `Model ${slug} not found`);
  const body = z.record(z.string(), z.unknown()).safeParse(submission.body);
  if (!body.success) return refused(400, 'Invalid request: the body must be a JSON object');
  const reading = readBody(spec, body.data);
  if (reading.kind === 'refused') return refused(reading.status, reading.sentence);
  // What v2 only finds when the job runs, v1 partly tells at once.
  if (reading.kind === 'failing' && via === 'v1' && reading.v1Status === 400) {
    return refused(400, reading.sentence);
  }
  const shortage = await shortageFor(state, spec);
  if (shortage) return refused(406, shortage);

  const references = await readReferences(state, spec, reading.params);
  const readingFailure = reading.kind === 'failing' ? reading.sentence : null;
  const failure = scriptedFailure ?? readingFailure ?? (references.ok ? null : references.error);
  const id = randomUUID();
  const record: RequestRecord = {
    id,
    slug,
    via,
    prompt: promptOf(spec, reading.params),
    seed: seedOf(spec, reading.params),
    params: withoutPictures(spec, reading.params),
    references: references.ok ? references.value : [],
    submittedAt: state.clock.now(),
    latencyMs: latencyOf(state, spec, id),
    usd: priceOf(spec, id),
    failure,
    expired: false,
  };
  await state.requests.put(record);
  state.renderer.begin(record);
  return { kind: 'accepted', record };
}

function promptOf(spec: ModelSpec, params: Params): string {
  const param = spec.params.find(({ kind }) => kind === 'prompt');
  const prompt = param?.kind === 'prompt' ? params[param.key] : undefined;
  return typeof prompt === 'string' ? prompt : '';
}

/** The seed of the body; for -1, none, or a model without seeds, one that was drawn. */
function seedOf(spec: ModelSpec, params: Params): number {
  const param = spec.params.find(({ kind }) => kind === 'seed');
  const given = param?.kind === 'seed' ? params[param.key] : undefined;
  return typeof given === 'number' ? given : randomInt(1, 2 ** 31);
}

function withoutPictures(spec: ModelSpec, params: Params): Params {
  const keys = spec.params.flatMap((param) => (param.kind === 'images' ? [param.key] : []));
  return { ...params, ...Object.fromEntries(keys.map((key) => [key, []])) };
}

import { defaultParams } from '@/lib/models/defaults';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { type BuilderDraft, sameBuilderDraft } from './builder-draft';
import { type Choice, withModel } from './choice';

/** What a visit begins with, as the server understood its address. */
export type BuilderStart =
  | { readonly kind: 'fresh' }
  /** The address names a result the studio does not have, or whose model is gone. */
  | { readonly kind: 'missing' }
  /** Settings of a result, as they were sent. `notes` are sentences about what could not be taken over. */
  | {
      readonly kind: 'result';
      readonly model: string;
      readonly params: Params;
      readonly notes: readonly string[];
    }
  /** These models, with what the first one's form on Create holds. */
  | { readonly kind: 'models'; readonly models: readonly string[] };

/** What this browser knows. */
export interface Kept {
  readonly own: BuilderDraft | undefined;
  readonly earlier: BuilderDraft | undefined;
  /** The draft of a model's form on Create, as it would be sent. */
  readonly created: (spec: ModelSpec) => Params | undefined;
}

export interface Opening {
  readonly show: BuilderDraft;
  /** A draft that is not shown and must not be lost. */
  readonly earlier: BuilderDraft | undefined;
}

/** As many models as a fresh page compares: a comparison of one is none. */
const freshModels = 2;

/** The models of a fresh page. */
export function freshChoice(all: readonly [ModelSpec, ...ModelSpec[]]): Choice {
  const [first, ...others] = all;
  return { models: [first, ...others.slice(0, freshModels - 1)], params: {} };
}

/** What the page shows first: settings that were asked for win over the draft, which can be brought back. */
export function openBuilder(
  start: BuilderStart,
  all: readonly [ModelSpec, ...ModelSpec[]],
  { own, earlier, created }: Kept,
): Opening {
  const asked = askedFor(start, all, { own, created });
  if (!asked) return { show: own ?? { choice: freshChoice(all), axes: [], title: '' }, earlier };
  return { show: asked, earlier: own && !sameBuilderDraft(own, asked) ? own : earlier };
}

function askedFor(
  start: BuilderStart,
  all: readonly ModelSpec[],
  { own, created }: Pick<Kept, 'own' | 'created'>,
): BuilderDraft | undefined {
  const slugs = start.kind === 'result' ? [start.model] : start.kind === 'models' ? start.models : [];
  const [first, ...others] = slugs.flatMap((slug) => all.find((spec) => spec.slug === slug) ?? []);
  if (!first) return undefined;
  const known = start.kind === 'result' ? start.params : (created(first) ?? own?.choice.params[first.slug]);
  const choice: Choice = { models: [first], params: { [first.slug]: known ?? defaultParams(first) } };
  return {
    choice: others.reduce((chosen, spec) => withModel(chosen, spec, all), choice),
    axes: [],
    title: '',
  };
}

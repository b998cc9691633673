import { carryParams } from '@/lib/models/carry';
import { asWritten } from '@/lib/models/prompt-variants';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { promptKey, withPrompt } from '@/lib/models/variations';
import { type Draft, sameDraft } from '../schema-form/draft';

/** What a visit of the page begins with, as the server understood its address. */
export type Start =
  | { readonly kind: 'fresh' }
  /** The address names a result the studio does not have. */
  | { readonly kind: 'missing' }
  /** Settings of a result or of a link. `notes` are sentences about what could not be taken over. */
  | {
      readonly kind: 'settings';
      readonly origin: 'result' | 'link' | 'file';
      readonly params: Params;
      readonly notes: readonly string[];
    }
  /** A part of a result's settings, which leaves the rest of the draft alone. */
  | { readonly kind: 'part'; readonly part: 'seed' | 'prompt'; readonly params: Params }
  /** Settings that were read from a file and wait in the browser under this token. */
  | { readonly kind: 'file'; readonly token: string }
  /** From another model, whose draft the browser has. */
  | { readonly kind: 'carry'; readonly from: ModelSpec };

/** What the person is told about what the form shows. */
export type StartNotice =
  | {
      readonly kind: 'settings';
      readonly origin: 'result' | 'link' | 'file';
      readonly notes: readonly string[];
    }
  | { readonly kind: 'part'; readonly part: 'seed' | 'prompt' }
  | { readonly kind: 'carried'; readonly from: string; readonly dropped: readonly string[] }
  /** The model's own draft is shown; the other model's settings are offered. */
  | {
      readonly kind: 'offer';
      readonly from: string;
      readonly carried: Draft;
      readonly dropped: readonly string[];
    }
  | { readonly kind: 'earlier' }
  | { readonly kind: 'missing' };

export interface Opening {
  /** Undefined leaves the form as it is. */
  readonly show: Draft | undefined;
  /** A draft that is not shown and must not be lost. */
  readonly earlier: Draft | undefined;
  readonly notice: StartNotice | undefined;
}

/** What this browser knows. `typed` is what the form held when the page came to life. */
export interface Kept {
  readonly base: Draft;
  readonly typed: Draft;
  readonly own: Draft | undefined;
  readonly earlier: Draft | undefined;
  /** The draft of the model that settings are carried from. */
  readonly other: Draft | undefined;
}

/**
 * What the form shows first. Settings that were asked for win over the draft, the draft wins over settings carried from
 * another model, what was typed while the page was loading wins over all of them, and whatever does not win can be
 * brought back.
 */
export function openForm(spec: ModelSpec, start: Start, kept: Kept): Opening {
  const opening = choose(spec, start, kept);
  const typed = Object.entries(kept.typed.params).filter(
    ([key, value]) => !same(value, kept.base.params[key]),
  );
  if (typed.length === 0) return opening;
  const under = opening.show ?? kept.base;
  const replacesText = typed.some(([key]) => !same(under.params[key], kept.base.params[key]));
  const earlier = opening.earlier ?? (replacesText ? kept.own : undefined);
  return {
    show: { ...under, params: { ...under.params, ...Object.fromEntries(typed) } },
    earlier,
    notice: opening.notice ?? (earlier && { kind: 'earlier' }),
  };
}

function choose(spec: ModelSpec, start: Start, { base, own, earlier, other }: Kept): Opening {
  if (start.kind === 'part') {
    const under = own ?? base;
    const show = { ...under, params: { ...under.params, ...asTyped(spec, start.params) } };
    const displaced = own && !sameDraft(own, show) ? own : earlier;
    return { show, earlier: displaced, notice: { kind: 'part', part: start.part } };
  }
  if (start.kind === 'settings') {
    const show = { params: asTyped(spec, start.params), count: own?.count ?? 1 };
    const displaced = own && !sameDraft(own, show) ? own : earlier;
    return {
      show,
      earlier: displaced,
      notice: { kind: 'settings', origin: start.origin, notes: start.notes },
    };
  }
  if (start.kind === 'carry' && other) {
    const { params, dropped } = carryParams(start.from, spec, other.params);
    const carried = { params, count: other.count };
    const from = start.from.name;
    if (!own) return { show: carried, earlier, notice: { kind: 'carried', from, dropped } };
    if (!sameDraft(own, carried))
      return { show: own, earlier, notice: { kind: 'offer', from, carried, dropped } };
  }
  if (start.kind === 'missing') return { show: own, earlier, notice: { kind: 'missing' } };
  return { show: own, earlier, notice: earlier && { kind: 'earlier' } };
}

/** Settings that were sent, for a form where braces mean something: the prompt means what it meant. */
function asTyped(spec: ModelSpec, params: Params): Params {
  const key = promptKey(spec);
  const prompt = key === undefined ? undefined : params[key];
  return typeof prompt === 'string' ? withPrompt(spec, params, asWritten(prompt)) : params;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { type Draft, sameDraft } from '../schema-form/draft';

/** What a visit of the page begins with, as the server understood its address. */
export type Start = ReadyStart | WaitingStart;

/** Params are as somebody would have typed them. */
export type ReadyStart =
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
  /** The draft of another model, as far as it could be carried over. */
  | {
      readonly kind: 'carried';
      readonly from: string;
      readonly draft: Draft;
      readonly dropped: readonly string[];
    };

/** What has to be looked for in the browser first (`complete-start.ts`). */
export type WaitingStart =
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
}

/**
 * What the form shows first. Settings that were asked for win over the draft, the draft wins over settings carried from
 * another model, what was typed while the page was loading wins over all of them, and whatever does not win can be
 * brought back.
 */
export function openForm(start: ReadyStart, kept: Kept): Opening {
  const opening = choose(start, kept);
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

function choose(start: ReadyStart, { base, own, earlier }: Kept): Opening {
  if (start.kind === 'part') {
    const under = own ?? base;
    const show = { ...under, params: { ...under.params, ...start.params } };
    const displaced = own && !sameDraft(own, show) ? own : earlier;
    return { show, earlier: displaced, notice: { kind: 'part', part: start.part } };
  }
  if (start.kind === 'settings') {
    const show = { params: start.params, count: own?.count ?? 1 };
    const displaced = own && !sameDraft(own, show) ? own : earlier;
    return {
      show,
      earlier: displaced,
      notice: { kind: 'settings', origin: start.origin, notes: start.notes },
    };
  }
  if (start.kind === 'carried') {
    const { from, draft: carried, dropped } = start;
    if (!own) return { show: carried, earlier, notice: { kind: 'carried', from, dropped } };
    if (!sameDraft(own, carried))
      return { show: own, earlier, notice: { kind: 'offer', from, carried, dropped } };
  }
  if (start.kind === 'missing') return { show: own, earlier, notice: { kind: 'missing' } };
  return { show: own, earlier, notice: earlier && { kind: 'earlier' } };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

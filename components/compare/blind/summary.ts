import { weakPrior } from '@/lib/ranking/bradley-terry';
import type { Interval } from '@/lib/ranking/intervals';
import type { Standing } from '@/lib/ranking/ranking';
import { priceText } from './price-text';
import type { Contestant } from './questions';

/** A contestant with how it came out. */
export interface Result extends Standing {
  readonly who: Contestant;
  /** Undefined until it is known. */
  readonly interval: Interval | undefined;
}

/** Worth telling: at least this much cheaper. */
const cheaper = 0.8;

/** Log strengths nearer than this, about one part of a hundred, are one to a person. */
const level = 0.05;

/** What the votes say, in sentences; the strongest first in `results`. */
export function summaryOf(results: readonly Result[]): readonly string[] {
  const judged = results.filter(({ duels }) => duels > 0);
  const [first, ...others] = judged;
  if (!first || others.length === 0) return ['There are no votes yet.'];
  if (!first.interval) return [];
  const islands = new Set(judged.map(({ island }) => island)).size;
  return [
    ahead(
      first,
      others.find((other) => !leads(first, other)),
    ),
    ...bargain(first, others),
    ...(islands > 1
      ? ['Some have never met, not by way of others either: how those stand to each other is not known yet.']
      : []),
  ];
}

/** How the first stands to the strongest of those it may not be better than; one of few votes may be far down the list. */
function ahead(first: Result, rival: Result | undefined): string {
  if (!rival) return `${named(first)} is preferred.`;
  return first.strength - rival.strength < level
    ? `${named(first)} and ${named(rival)} are level so far.`
    : `${named(first)} is ahead of ${named(rival)}, but not for certain: more votes would tell.`;
}

/** In quotes: names are numbers and pieces of prompts as well. */
const named = ({ who }: Result): string => `“${who.name}”`;

const leads = (first: Result, other: Result): boolean =>
  first.island === other.island &&
  first.interval !== undefined &&
  other.interval !== undefined &&
  first.interval.low > other.interval.high;

/** The cheapest that it has met and is not clearly better than, or that the first costs least itself. */
function bargain(first: Result, others: readonly Result[]): readonly string[] {
  const { usd } = first.who;
  if (usd === undefined) return [];
  const rivals = others.filter(
    (other) => other.island === first.island && !leads(first, other) && isCheaper(other, usd),
  );
  const [best] = rivals.toSorted((a, b) => (a.who.usd ?? 0) - (b.who.usd ?? 0));
  const text = best?.who.usd === undefined ? undefined : priceText(best.who.usd, usd);
  if (best && text) return [`${named(best)} is not clearly worse, at ${text}.`];
  const beaten = others.filter((other) => other.who.usd !== undefined && leads(first, other));
  const [dearest] = beaten.toSorted((a, b) => (b.who.usd ?? 0) - (a.who.usd ?? 0));
  if (dearest?.who.usd === undefined || usd >= dearest.who.usd * cheaper) return [];
  const less = priceText(usd, dearest.who.usd);
  return less ? [`It beats ${named(dearest)} at ${less}.`] : [];
}

const isCheaper = ({ who }: Result, than: number): boolean =>
  who.usd !== undefined && who.usd < than * cheaper;

/** What the numbers mean, for those who ask. */
export const method = `Strengths after Bradley and Terry, as the chance to be preferred to an average one. A tie, and two bad ones, are half a win each. Votes on pictures that differ in more than has to be do not count. Everybody begins with ${weakPrior === 1 ? 'one drawn game' : `${weakPrior} drawn games`}, so that a few votes prove little. The lines hold 95 of 100 repetitions.`;

import { differencesOf } from '@/lib/comparison/differences';
import type { AxisHeading } from '@/lib/comparison/plan';
import { shortTexts } from '@/lib/comparison/short-texts';
import type { ComparisonView, MemberView } from '@/lib/generation/comparison-view';
import type { GenerationView, ImageView } from '@/lib/generation/view';
import type { ModelSpec } from '@/lib/models/spec';
import { type Contender, fairPairs } from '@/lib/ranking/fair-pairs';

/** What votes can rank: the models, the values of an axis, the pictures. Says no names, so that nobody can be swayed by them. */
export interface Question {
  readonly key: string;
  readonly label: string;
  readonly contenders: readonly Contender[];
}

/** The same with its answers' names, in the order of the contestants' numbers. */
export interface NamedQuestion extends Question {
  readonly contestants: readonly Contestant[];
}

export interface Contestant {
  readonly name: string;
  /** What one picture cost, or is estimated to, on average. US dollars; undefined where there is no picture. */
  readonly usd: number | undefined;
  /** Where it stands for one picture alone. */
  readonly image?: ImageView;
}

interface Shown {
  readonly id: string;
  readonly member: MemberView;
  readonly generation: GenerationView;
  readonly image: ImageView;
}

interface Axis extends AxisHeading {
  /** The place of each shown picture. */
  readonly places: readonly number[];
}

/** With more, nobody could vote often enough to tell them apart. */
export const mostContestants = 40;

/** What can be asked of the pictures that are there; nothing where there are fewer than two to choose from. */
export function questionsOf(
  { headings, members }: ComparisonView,
  specOf: (model: string) => ModelSpec | undefined,
): readonly NamedQuestion[] {
  const shown = shownOf(members);
  const axes = headings.length > 0 ? plannedAxes(headings, shown) : differingAxes(shown, specOf);
  const byAxis = axes.map((axis, at): NamedQuestion => {
    const others = axes.filter((_, other) => other !== at);
    const names = shortTexts(axis.values, 80);
    return {
      key: `axis-${at}`,
      label: axis.label,
      contenders: shown.map(({ id }, one) => ({
        id,
        contestant: axis.places[one] ?? 0,
        place: others.map(({ places }) => places[one] ?? 0),
      })),
      contestants: axis.values.map((text, value) => ({
        name: names.get(text) || 'Empty',
        usd: meanUsd(shown.filter((_, one) => axis.places[one] === value)),
      })),
    };
  });
  const single = byAxis.some(({ contenders }) => new Set(contenders.map(standsFor)).size === shown.length);
  return [...byAxis, ...(single ? [] : [pictureQuestion(shown)])].filter(
    ({ contestants, contenders }) =>
      contestants.length <= mostContestants && fairPairs(contenders).length > 0,
  );
}

/** What may be known while voting. */
export const withoutNames = ({ key, label, contenders }: NamedQuestion): Question => ({
  key,
  label,
  contenders,
});

const standsFor = ({ contestant }: Contender): number => contestant;

/** Every picture that can be looked at, once: cells of the same settings share one. */
function shownOf(members: readonly MemberView[]): readonly Shown[] {
  const byId = new Map<string, Shown>();
  for (const member of members) {
    const { generation } = member;
    const image = generation?.images[0];
    if (!generation || !image || generation.deletedAt !== null || byId.has(generation.id)) continue;
    byId.set(generation.id, { id: generation.id, member, generation, image });
  }
  return [...byId.values()];
}

const plannedAxes = (headings: readonly AxisHeading[], shown: readonly Shown[]): readonly Axis[] =>
  headings.map((heading, at) => ({
    ...heading,
    places: shown.map(({ member }) => member.coordinates[at] ?? 0),
  }));

/** Picked results have no axes: their settings that differ are, unless every picture has its own. */
function differingAxes(
  shown: readonly Shown[],
  specOf: (model: string) => ModelSpec | undefined,
): readonly Axis[] {
  const rows = differencesOf(
    shown.map(({ generation }) => generation.settings),
    specOf,
  );
  return rows
    .filter(({ equal }) => !equal)
    .flatMap(({ key, label, texts }): readonly Axis[] => {
      const named = texts.map((text) => text ?? 'Not set');
      const values = [...new Set(named)];
      if (values.length < 2 || (values.length === shown.length && key !== 'model')) return [];
      return [{ label, values, places: named.map((text) => values.indexOf(text)) }];
    });
}

const pictureQuestion = (shown: readonly Shown[]): NamedQuestion => ({
  key: 'pictures',
  label: 'Picture',
  contenders: shown.map(({ id }, contestant) => ({ id, contestant, place: [] })),
  contestants: shown.map(({ member, image, generation }) => ({
    name: member.label || 'Picture',
    usd: usdOf(generation),
    image,
  })),
});

const usdOf = ({ cost, estimateUsd }: GenerationView): number => cost?.usd ?? estimateUsd;

const meanUsd = (shown: readonly Shown[]): number | undefined =>
  shown.length === 0
    ? undefined
    : shown.reduce((sum, { generation }) => sum + usdOf(generation), 0) / shown.length;

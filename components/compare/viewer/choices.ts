import { type Measure, measures } from '@/lib/comparison/measure';

const modes = ['grid', 'side', 'wipe', 'blink', 'onion', 'difference'] as const;
export type Mode = (typeof modes)[number];

/** Those that say something of so many pictures. Of two, a grid is side by side. The first is the ordinary one. */
export const modesOf = (count: number): readonly Mode[] =>
  count === 1 ? ['grid'] : modes.filter((mode) => mode !== 'grid' || count > 2);

/** How much differences can be amplified. */
export const gains = [1, 2, 4, 8, 16, 32, 64] as const;
export type Gain = (typeof gains)[number];

/** What is looked at and how; all of it is in the address. */
export interface Choices {
  readonly mode: Mode;
  /** Ids. The same on both sides is nobody's wish, unless there is only one. */
  readonly left: string;
  readonly right: string;
  readonly measure: Measure;
  readonly gain: Gain;
}

/** What the fragment of an address says about these pictures; what it does not say, or wrongly, is the ordinary. */
export function choicesFrom(hash: string, ids: readonly string[]): Choices {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const oneOf = <T extends string>(all: readonly T[], key: string): T | undefined =>
    all.find((one) => one === said.get(key));
  const left = oneOf(ids, 'left') ?? ids.find((id) => id !== said.get('right')) ?? '';
  const right =
    oneOf(
      ids.filter((id) => id !== left),
      'right',
    ) ??
    ids.find((id) => id !== left) ??
    left;
  const able = modesOf(ids.length);
  return {
    mode: oneOf(able, 'mode') ?? able[0] ?? 'grid',
    left,
    right,
    measure: oneOf(measures, 'measure') ?? 'absolute',
    gain: gains.find((gain) => String(gain) === said.get('amplify')) ?? 4,
  };
}

/** The fragment that says it, without `#`. */
export function choicesToHash({ mode, left, right, measure, gain }: Choices): string {
  return String(new URLSearchParams({ mode, left, right, measure, amplify: String(gain) }));
}

/** With another picture on one side; the one it takes from the other side changes places with it. */
export function withSide(choices: Choices, side: 'left' | 'right', id: string): Choices {
  const other = side === 'left' ? 'right' : 'left';
  const taken = choices[other] === id;
  return { ...choices, [side]: id, ...(taken ? { [other]: choices[side] } : {}) };
}

export const swapped = (choices: Choices): Choices => ({
  ...choices,
  left: choices.right,
  right: choices.left,
});

/** With the next picture on one side that is not on the other. */
export function withNext(choices: Choices, side: 'left' | 'right', ids: readonly string[]): Choices {
  const other = choices[side === 'left' ? 'right' : 'left'];
  const free = ids.filter((id) => id !== other);
  const next = free[(free.indexOf(choices[side]) + 1) % free.length];
  return next === undefined ? choices : { ...choices, [side]: next };
}

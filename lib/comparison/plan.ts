import type { ParamValue, Settings } from '../models/settings';

/** The values one setting takes in turn; `key` is that of a `DifferenceRow`, the same for every model. */
export interface ValuesAxis {
  readonly kind: 'values';
  readonly key: string;
  readonly label: string;
  readonly values: readonly ParamValue[];
}

/** Texts that take the place of `search` in the prompt, in turn; one of them may be `search` itself. */
export interface ReplaceAxis {
  readonly kind: 'replace';
  readonly search: string;
  readonly replacements: readonly string[];
}

export type Axis = ValuesAxis | ReplaceAxis;

/**
 * What is to be made for a comparison: every combination of a model and one value of each axis. Several models are the first
 * axis by themselves. `models` are whole settings, with one concrete seed for all.
 */
export interface Plan {
  readonly models: readonly [Settings, ...Settings[]];
  readonly axes: readonly Axis[];
}

/** One combination of a plan. */
export interface Cell {
  readonly index: number;
  /** The place on each axis, that of the models first where there are several. */
  readonly coordinates: readonly number[];
  readonly settings: Settings;
  /** Why it cannot be made, as a sentence. */
  readonly problem?: string;
  /** The wire key of the setting that is about, where it is about one. */
  readonly at?: string;
}

/** How an axis stands at the edge of a table. */
export interface AxisHeading {
  readonly label: string;
  readonly values: readonly string[];
}

/** A plan with more combinations is refused. */
export const mostCells = 1000;

/** The prompts of all combinations together, so that they can be held at once. */
export const mostCharacters = 20_000_000;

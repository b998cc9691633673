import type { DifferenceRow } from '@/lib/comparison/differences';

/** Another model that could make a result's picture, and what its settings would become there. */
export interface OtherModel {
  readonly slug: string;
  readonly name: string;
  /** "about $0.17", for one picture. */
  readonly cost: string;
  /** Dearer than the model the result was made with: what a draft is made anew with. */
  readonly dearer: boolean;
  /** Labels of what cannot be carried. */
  readonly dropped: readonly string[];
  /** The settings here and there, those that differ first. */
  readonly rows: readonly DifferenceRow[];
}

import type { Rating } from './actions';
import { pictures } from './words';

/** What is said of an act, knowing how many pictures it changed. */
export type Said = (changed: number) => string;
type Way = 'add' | 'remove';

/** Of an act that found nothing to change, because all that were meant are like that already. */
const allOf = (count: number, one: string, several: string): string =>
  count === 1 ? `It ${one} already` : `They all ${several} already`;
const noneOf = (count: number, one: string, several: string): string =>
  count === 1 ? `It ${one}` : `None of them ${several}`;

/** `count` is how many pictures are meant, here and below. */
export const saidOfTag =
  (name: string, way: Way, count: number): Said =>
  (changed) => {
    const tag = `the tag “${name}”`;
    if (way === 'add')
      return changed > 0
        ? `Tagged ${pictures(changed)} “${name}”`
        : allOf(count, `has ${tag}`, `have ${tag}`);
    return changed > 0
      ? `Took “${name}” off ${pictures(changed)}`
      : noneOf(count, `does not have ${tag}`, `has ${tag}`);
  };

export const saidOfCollection =
  (name: string, way: Way, count: number): Said =>
  (changed) => {
    if (way === 'add')
      return changed > 0
        ? `Added ${pictures(changed)} to “${name}”`
        : allOf(count, `is in “${name}”`, `are in “${name}”`);
    return changed > 0
      ? `Took ${pictures(changed)} out of “${name}”`
      : noneOf(count, `is not in “${name}”`, `is in “${name}”`);
  };

export const saidOfFavourite =
  (favourite: boolean, count: number): Said =>
  (changed) => {
    if (favourite)
      return changed > 0
        ? `Added to favourites: ${pictures(changed)}`
        : allOf(count, 'is a favourite', 'are favourites');
    return changed > 0
      ? `No longer favourites: ${pictures(changed)}`
      : noneOf(count, 'is not a favourite', 'is a favourite');
  };

export const saidOfRejected =
  (rejected: boolean, count: number): Said =>
  (changed) => {
    if (rejected)
      return changed > 0 ? `Rejected ${pictures(changed)}` : allOf(count, 'is rejected', 'are rejected');
    return changed > 0
      ? `No longer rejected: ${pictures(changed)}`
      : noneOf(count, 'is not rejected', 'is rejected');
  };

export const saidOfRating =
  (rating: Rating, count: number): Said =>
  (changed) => {
    const stars = rating === 1 ? '1 star' : `${rating} stars`;
    if (rating === 0)
      return changed > 0
        ? `Took the rating off ${pictures(changed)}`
        : noneOf(count, 'is not rated', 'is rated');
    return changed > 0
      ? `Gave ${stars} to ${pictures(changed)}`
      : allOf(count, `has ${stars}`, `have ${stars}`);
  };

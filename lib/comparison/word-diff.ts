import { diffWordsWithSpace } from 'diff';

/** A stretch of text that both have, or only one of the two. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Two texts with less in common are other texts, and looking for what they share takes long. */
const mostEdits = 1500;

/**
 * What makes `after` of `before`, by words as their language divides them: Chinese and Japanese have no spaces to go by. The
 * parts that are `same` or `added` are `after`, those that are `same` or `removed` are `before`.
 */
export function wordDiff(before: string, after: string): readonly WordChange[] {
  const intlSegmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const parts = diffWordsWithSpace(before, after, { intlSegmenter, maxEditLength: mostEdits }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return parts
    .filter(({ value }) => value !== '')
    .map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }));
}

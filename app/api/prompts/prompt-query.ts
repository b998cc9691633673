import type { Query } from '@/lib/search/query';

const mostWords = 20;

// Pictographs are found like words, each by itself.
const words = /[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}|\p{Regional_Indicator}/gu;

/** All words of a text, each of them perhaps not finished yet. No query language: a prompt has colons and quotes of its own. */
export function promptQuery(text: string): Query {
  const found = text.normalize('NFC').match(words) ?? [];
  return {
    clauses: found
      .slice(0, mostWords)
      .map((word) => ({ kind: 'word', not: false, text: word.toLowerCase(), prefix: true })),
  };
}

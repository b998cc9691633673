import type { Query } from '@/lib/search/query';

const mostWords = 20;

/** All words of a text, each of them perhaps not finished yet. No query language: a prompt has colons and quotes of its own. */
export function promptQuery(text: string): Query {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return {
    clauses: words
      .slice(0, mostWords)
      .map((word) => ({ kind: 'word', not: false, text: word.toLowerCase(), prefix: true })),
  };
}

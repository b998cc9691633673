import { type SqlBool, sql } from 'kysely';
import type { Clause } from '@/lib/search/query';
import { matchText } from '../search-text';
import type { Condition } from './condition';

type TextClause = Exclude<Clause, { kind: 'field' }>;

/** All words and phrases of a query as one expression of FTS5: words that must be there, and words that must not. */
export function textConditions(clauses: readonly TextClause[]): readonly Condition[] {
  const found = clauses.flatMap((clause) => {
    const text = matchText(clause.text, clause.kind === 'word' && clause.prefix);
    return text === undefined ? [] : [{ text, not: clause.not }];
  });
  const wanted = found.filter(({ not }) => !not).map(({ text }) => text);
  const unwanted = found.filter(({ not }) => not).map(({ text }) => text);
  if (wanted.length > 0) {
    const match = [`(${wanted.join(' AND ')})`, ...unwanted].join(' NOT ');
    return [
      {
        filter: holds(match),
        source: {
          branches: [
            { table: 'gallery_text', column: 'rowid', where: sql<SqlBool>`gallery_text match ${match}` },
          ],
          ordered: true,
        },
      },
    ];
  }
  return unwanted.map((text) => ({ filter: sql<SqlBool>`not ${holds(text)}` }));
}

const holds = (match: string) =>
  sql<SqlBool>`exists (select 1 from gallery_text where gallery_text match ${match} and gallery_text.rowid = gallery.position)`;

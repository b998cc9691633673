import { type SqlBool, sql } from 'kysely';
import type { Comparison } from '@/lib/search/query';
import { anyOf, type Condition, nothing } from './condition';

export const operators = {
  ':': sql`=`,
  '<': sql`<`,
  '<=': sql`<=`,
  '>': sql`>`,
  '>=': sql`>=`,
} as const satisfies Record<Comparison, unknown>;

/** A parameter of the model, under any of these keys. */
export function factCondition(
  keys: readonly string[],
  comparison: Comparison,
  value: string | number,
): Condition {
  if (typeof value === 'string') {
    const prose = keys.filter((key) => key.endsWith('prompt'));
    if (prose.length > 0) return anyOf(prose.map((key) => proseCondition(key, value)));
    return comparison === ':' ? anyOf(keys.map((key) => equals(key, value.toLowerCase()))) : nothing;
  }
  return anyOf(
    keys.map((key) => (comparison === ':' ? equals(key, value) : inRange(key, comparison, value))),
  );
}

export const equals = (key: string, value: string | number): Condition => {
  const where = sql<SqlBool>`facts.key = ${key} and facts.value = ${value}`;
  return {
    filter: sql<SqlBool>`exists (select 1 from facts where ${where} and facts.position = gallery.position)`,
    source: { branches: [{ table: 'facts', column: 'position', where }], ordered: true },
  };
};

/** A row is looked at in its settings, because the facts are in the order of values. In SQL every text is above every number. */
function inRange(key: string, comparison: Comparison, value: number): Condition {
  const inSettings = settingOf(key);
  return {
    filter: sql<SqlBool>`(${inSettings} ${operators[comparison]} ${value} and ${inSettings} < 9e999)`,
    source: {
      branches: [
        {
          table: 'facts',
          column: 'position',
          where: sql<SqlBool>`facts.key = ${key} and facts.value ${operators[comparison]} ${value} and facts.value < 9e999`,
        },
      ],
      ordered: false,
    },
  };
}

const proseCondition = (key: string, value: string): Condition => ({
  filter: sql<SqlBool>`instr(lower(${settingOf(key)}), ${value.toLowerCase()}) > 0`,
});

const settingOf = (key: string) =>
  sql`(select json_extract(generations.params, ${`$."${key.replaceAll('"', '')}"`}) from generations where generations.id = gallery.generation_id)`;

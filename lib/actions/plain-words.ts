import 'server-only';
import type * as z from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};
const units: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

/** What is wrong with a request, as a sentence that names the field, where its schema has none of its own. */
export const plainWords: z.core.$ZodErrorMap = (issue) => {
  const { path = [] } = issue;
  const name = path.length === 0 ? 'The request' : `“${path.join('.')}”`;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `${name} is missing.`;
      return `${name} must be ${kinds[issue.expected] ?? 'something else'}.`;
    case 'unrecognized_keys':
      return `${name} must not have ${issue.keys.map((key) => `“${key}”`).join(', ')}.`;
    case 'invalid_value':
      return `${name} must be ${issue.values.join(', ').replace(/, ([^,]*)$/, ' or $1')}.`;
    case 'invalid_format':
      return `${name} must be ${issue.format === 'uuid' ? 'a UUID' : 'written in another way'}.`;
    case 'too_big':
      return `${name} must ${amount('most', issue.maximum, issue.origin)}.`;
    case 'too_small':
      return `${name} must ${amount('least', issue.minimum, issue.origin)}.`;
    default:
      return `${name} is not what can stand there.`;
  }
};

/** "have at most 480 characters" */
function amount(side: 'most' | 'least', count: number | bigint, origin: string): string {
  const unit = units[origin];
  return `${unit ? 'have' : 'be'} at ${side} ${count.toLocaleString('en')}${unit ? ` ${unit}` : ''}`;
}

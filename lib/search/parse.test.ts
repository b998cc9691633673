import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { models } from '../models/catalog';
import { hostileTexts } from '../models/testing/arbitrary-params';
import { editText, withClause, withField, withoutClause } from './edit';
import { fieldsOf } from './fields-of';
import { mostParts, parseQuery } from './parse';
import type { Clause, QueryProblem } from './query';
import { queryText } from './query-text';

const fields = fieldsOf(models);
const parse = (text: string) => parseQuery(text, fields);
const canonical = (text: string) => queryText(parse(text).query);
/** Each problem as the text it marks and what it says. */
const complaints = (text: string) =>
  parse(text).problems.map(({ start, end, message }) => `${text.slice(start, end)} | ${message}`);

const noOperator = 'This is looked for as a word like any other: all parts of a search must hold.';

const fragment = fc.constantFrom(
  ...hostileTexts,
  ...['-', '*', '"', '“', '\\', ':', '>=', '≤', '=', ' ', '🦊', 'é', '\u200f', '\ud83d', '$', '<3', '16:9'],
  ...fields.flatMap(({ name, example }) => [name, `${name}:`, `${name}>`, example, `-${example}`]),
  ...['cat', 'OR', 'red cat', 'cat*', '"red cat"', 'tag:"my client"', 'prompt:', '2026-11-01', '0.1', 'x'],
);
const anyText = fc.oneof(
  fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('parseQuery', () => {
  it('reads the example of the issue', () => {
    const text =
      'model:flex steps>30 seed:42 cost<0.1 ratio:16:9 is:favourite rating>=4 tag:client has:reference before:2026-11-01';
    expect(parse(text).problems).toEqual([]);
    expect(canonical(text)).toBe(text);
    expect(parse(text).query.clauses[1]).toEqual({
      kind: 'field',
      not: false,
      field: 'steps',
      comparison: '>',
      value: 30,
    });
  });

  it.each([
    ['  cat   dog ', 'cat dog'],
    ['“red  cat” -"x y" dog*', '"red  cat" -"x y" dog*'],
    ['tag:“my client”', 'tag:"my client"'],
    ['cfg>5 prompt_upsampling:on go_fast:no', 'guidance>5 promptUpsampling:true speed:false'],
    ['STEPS=30 steps:>=30 steps≥30', 'steps:30 steps>=30 steps>=30'],
    ['cost<$0.10 cost>.5 width>1e3', 'cost<0.1 cost>0.5 width>1000'],
    ['is:Favorite format:JPG', 'is:favourite format:jpeg'],
    ['on:2026-9-1 before:2026 after:2026-3', 'on:2026-09-01 before:2026 after:2026-03'],
    ['prompt:cat prompt:"red cat" prompt:-x', 'cat "red cat" "-x"'],
    ['e=mc2 it’s 12:30 c++', 'e=mc2 it’s 12:30 c++'],
    ['tag:"<3" tag:"a\\"b\\\\" tag:a:b', 'tag:"<3" tag:"a\\"b\\\\" tag:a:b'],
    ['--cat cat**', '--cat cat*'],
    ['🦊 -👩‍👩‍👧 "🇩🇪"', '🦊 -👩‍👩‍👧 "🇩🇪"'],
    ['"cat"dog', '"cat" dog'],
    ['\u202ais:favourite\u202c\u0000قطة', 'is:favourite قطة'],
    ['cat or dog', 'cat or dog'],
    ['OR cat -AND dog "OR" AND', 'OR cat -AND dog "OR" AND'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(complaints(text)).toEqual([]);
    expect(canonical(text)).toBe(expected);
  });

  it.each([
    ['cat stpes>30', 'stpes | There is no field “stpes”. Did you mean steps?'],
    ['https://x.y', 'https://x.y | There is no field “https”. In quotation marks it is looked for as text.'],
    ['-rating>=6', '-rating>=6 | rating goes from 0 to 5.'],
    ['steps:500', 'steps:500 | steps goes from 1 to 100.'],
    ['seed:-1', 'seed:-1 | seed goes from 0 to 4,294,967,295.'],
    ['width:0', 'width:0 | width is at least 1.'],
    ['steps:2.5', 'steps:2.5 | steps is a whole number, not “2.5”.'],
    ['cost<0,1', 'cost<0,1 | “0,1” is no number: write 0.1.'],
    ['seed:1,000', 'seed:1,000 | “1,000” is no number: write 1000.'],
    ['steps>many', 'steps>many | “many” is no number: write steps:30.'],
    ['before:soon', 'before:soon | “soon” is no date: write 2026-11-01, 2026-11 or 2026.'],
    ['on:2026-02-30', 'on:2026-02-30 | “2026-02-30” is no date: write 2026-11-01, 2026-11 or 2026.'],
    ['before>2026', 'before>2026 | before has no more or less. Write before:2026-11-01.'],
    ['ratio:wide', 'ratio:wide | “wide” is no ratio: write 16:9, width to height.'],
    ['in:bin', 'in:bin | in: takes trash, not “bin”.'],
    ['format:gif', 'format:gif | format: takes png, jpeg, or webp, not “gif”.'],
    ['sampler:eular', 'sampler:eular | sampler: takes euler or res_2s, not “eular”. Did you mean euler?'],
    ['steps: 30', 'steps: | Write a value after steps, such as steps:30.'],
    ['tag:""', 'tag:"" | Write a value after tag, such as tag:client.'],
    [
      'a "red cat',
      '"red cat | This quotation mark is not closed, so all that follows is taken as one phrase.',
    ],
    ['a - b', '- | There is nothing after the minus.'],
    ['*', '* | There is nothing before the star: write cat* for cat, cats, catwalk.'],
    ['""', '"" | There is nothing between the quotation marks.'],
    ['cat OR dog', `OR | ${noOperator}`],
    ['is:draft AND -is:failed', `AND | ${noOperator}`],
    ['a – b', '– | “–” has no letters, digits or emoji to look for.'],
  ])('%s: %s', (text, complaint) => {
    expect(complaints(text)).toEqual([complaint]);
  });

  it('leaves out what is wrong and keeps the rest', () => {
    expect(canonical('cat stpes>30 -dog "red c')).toBe('cat -dog "red c"');
    expect(canonical('cat OR dog')).toBe('cat OR dog');
  });

  it('bounds the parts of a search', () => {
    const { query, problems } = parse('cat '.repeat(7500));
    expect(query.clauses).toHaveLength(mostParts);
    expect(problems).toMatchObject([{ start: 400, end: 29_999 }]);
  });

  it.each(['a', '"', '-', ':', 'a:', 'steps:1', '\\', '"\\', '1', '🦊', 'a ', '- ', '"a" ', 'ab:c '])(
    'takes 300,000 characters of %j at once',
    (unit) => {
      const text = unit.repeat(300_000 / unit.length);
      const start = performance.now();
      parse(text);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );

  it('takes any text, and each problem marks a part of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { query, problems, spans } = parse(text);
        expect(spans).toHaveLength(query.clauses.length);
        for (const { start, end, message } of problems) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(message).toMatch(/[.?]$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a fix takes its problem away', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { problems, leftOut } = parse(text);
        for (const { start, end, message, fix } of problems) {
          if (fix === undefined) continue;
          const fixed = parse(text.slice(0, start) + fix + text.slice(end));
          expect(fixed.problems.filter((one) => one.start === start).map((one) => one.message)).not.toContain(
            message,
          );
          expect(fixed.leftOut.length).toBeLessThanOrEqual(leftOut.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('queryText', () => {
  it('is read back as the same query, without a problem', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { query } = parse(text);
        const again = parse(queryText(query));
        expect(again.query).toEqual(query);
        const doubted = ({ message }: QueryProblem) =>
          message === noOperator || message.startsWith('No model is called');
        expect(again.problems.filter((problem) => !doubted(problem))).toEqual([]);
        expect(again.leftOut).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read back for any name of a tag', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme' })), (name) => {
        const value = name
          .replace(/\p{Cc}/gu, ' ')
          .trim()
          .normalize('NFC')
          .toWellFormed();
        fc.pre(value !== '');
        const clause = { kind: 'field', not: false, field: 'tag', comparison: ':', value } as const;
        expect(parse(queryText({ clauses: [clause, clause] })).query.clauses).toEqual([clause, clause]);
      }),
    );
  });

  it('survives the address bar', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const url = new URL('http://studio/gallery');
        url.searchParams.set('q', canonical(text));
        expect(new URL(url.href).searchParams.get('q')).toBe(canonical(text));
      }),
    );
  });
});

describe('editing', () => {
  const favourite: Clause = { kind: 'field', not: false, field: 'is', comparison: ':', value: 'favourite' };
  const rating = (value: number): Clause => ({
    kind: 'field',
    not: false,
    field: 'rating',
    comparison: '>=',
    value,
  });

  it('adds a clause once', () => {
    expect(queryText(withClause(withClause(parse('cat').query, favourite), favourite))).toBe(
      'cat is:favourite',
    );
  });

  it('takes one clause away, by its place', () => {
    expect(queryText(withoutClause(parse('cat dog cat').query, 2))).toBe('cat dog');
  });

  it('replaces what is asked of a field where it stands, but no negation', () => {
    const { query } = parse('cat rating:3 -rating:1 dog rating<5');
    expect(queryText(withField(query, 'rating', [rating(4)]))).toBe('cat rating>=4 -rating:1 dog');
    expect(queryText(withField(query, 'rating', []))).toBe('cat -rating:1 dog');
    expect(queryText(withField(parse('cat').query, 'rating', [rating(4)]))).toBe('cat rating>=4');
  });

  it('keeps what could not be understood', () => {
    expect(editText('cat stpes>30 dog "red', fields, (query) => withoutClause(query, 0))).toBe(
      'dog "red" stpes>30',
    );
  });

  it('changes nothing of the meaning by itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const edited = editText(text, fields, (query) => query);
        expect(parse(edited).query).toEqual(parse(text).query);
        expect(parse(edited).leftOut).toHaveLength(parse(text).leftOut.length);
      }),
      { numRuns: 1000 },
    );
  });
});

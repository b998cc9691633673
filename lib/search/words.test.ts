import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { models } from '../models/catalog';
import { describeQuery } from './describe';
import { fieldsOf } from './fields-of';
import { clauseLabel } from './label';
import { parseQuery } from './parse';
import { suggestions } from './suggestions';

const fields = fieldsOf(models);
const query = (text: string) => parseQuery(text, fields).query;

describe('clauseLabel', () => {
  it.each([
    ['cat', '“cat”'],
    ['-dog', 'not “dog”'],
    ['cat*', '“cat…”'],
    ['"red cat"', '“red cat”'],
    ['steps>30', 'steps over 30'],
    ['rating>=4', 'rating 4 or more'],
    ['steps<=9', 'steps 9 or less'],
    ['cost<0.1', 'cost under $0.1'],
    ['-is:favourite', 'not a favourite'],
    ['has:reference', 'with reference images'],
    ['-has:tag', 'without tags'],
    ['tag:"my client"', 'tag my client'],
    ['before:2026-11-01', 'before 1 November 2026'],
    ['in:trash', 'in the trash'],
    ['go_fast:on', 'go fast on'],
    ['ratio:16:9', 'ratio 16:9'],
    ['format:jpg', 'format JPEG'],
  ])('%s is “%s”', (text, label) => {
    expect(query(text).clauses.map((clause) => clauseLabel(clause, fields))).toEqual([label]);
  });
});

describe('describeQuery', () => {
  it.each([
    ['steps>30 cat', 'No picture has steps over 30 and “cat”.'],
    ['cat -dog is:favourite', 'No picture has “cat”, has no “dog”, and is a favourite.'],
    ['before:2026 -is:sandbox', 'No picture is not from the sandbox and was made before 2026.'],
    ['has:reference', 'No picture has reference images.'],
    ['', 'There is no picture yet.'],
    ['a b c d e f g', 'No picture has all of these 7 things.'],
  ])('%s: %s', (text, sentence) => {
    expect(describeQuery(query(text), fields)).toBe(sentence);
  });
});

describe('suggestions', () => {
  const known = { tags: ['client', 'my cat'], collections: ['Best of 2026'] };
  /** The texts after each suggestion at `|`. */
  const offered = (marked: string) => {
    const caret = marked.indexOf('|');
    const text = marked.replace('|', '');
    return suggestions(text, caret, fields, known).map(
      (one) => text.slice(0, one.start) + one.text + text.slice(one.end),
    );
  };

  it.each([
    ['ste|', ['steps>=']],
    ['cat -fav| dog', ['cat -is:favourite  dog']],
    ['cli|', ['tag:client ']],
    ['best|', ['collection:"Best of 2026" ']],
    ['tag:m|', ['tag:"my cat" ']],
    ['tag:"my c|', ['tag:"my cat" ']],
    ['-is:ca|x', ['-is:cancelled ']],
    ['format:jp|', ['format:jpeg ']],
    ['is:<fav|', ['is:favourite ']],
    ['"ste|', []],
    ['steps>3|', []],
    ['nothing:x|', []],
  ])('%s', (text, texts) => {
    expect(offered(text)).toEqual(texts);
  });

  it('an empty place offers every field', () => {
    expect(offered('cat |')).toHaveLength(fields.length);
  });

  it('whatever a value’s suggestion writes is understood', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string({ maxLength: 1 }), (field, start) => {
        const text = `${field.name}:${start}`;
        for (const one of suggestions(text, text.length, fields, known)) {
          if (one.start > 0 || !one.text.endsWith(' ')) continue;
          expect(parseQuery(one.text + text.slice(one.end), fields).problems).toEqual([]);
        }
      }),
    );
  });

  it('takes any text and any caret', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, caret) => {
        for (const one of suggestions(text, Math.min(caret, text.length), fields, known)) {
          expect(one.start <= one.end && one.end <= text.length).toBe(true);
        }
      }),
    );
  });
});

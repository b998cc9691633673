import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, promptVariants } from './prompt-variants';

const promptsOf = (written: string) => {
  const variants = promptVariants(written);
  return variants.kind === 'prompts' ? variants.prompts : variants.count;
};

describe('a written prompt', () => {
  it.each([
    ['a cat', ['a cat']],
    ['', ['']],
    ['a {red|blue} {cat|dog}', ['a red cat', 'a red dog', 'a blue cat', 'a blue dog']],
    ['a {red |}cat', ['a red cat', 'a cat']],
    ['{a|b{1|2}|}', ['a', 'b1', 'b2', '']],
    // The same text is not paid for twice.
    ['{a|a|b}', ['a', 'b']],
    ['{a|ab}{bc|c}', ['abc', 'ac', 'abbc']],
  ])('%j stands for %j', (written, prompts) => {
    expect(promptsOf(written)).toEqual(prompts);
  });

  it.each([
    ['{"scene": {"light": "soft"}}', '{"scene": {"light": "soft"}}'],
    ['{red|blue', '{red|blue'],
    ['red|blue}', 'red|blue}'],
    ['a | b', 'a | b'],
    ['\\{red|blue\\}', '{red|blue}'],
    ['C:\\\\pictures\\a | \\| b', 'C:\\\\pictures\\a | \\| b'],
    ['}{', '}{'],
  ])('%j stands for one text', (written, prompt) => {
    expect(promptsOf(written)).toEqual([prompt]);
  });

  it('takes every two backslashes before a sign for one', () => {
    expect(promptsOf('\\\\{a|b}')).toEqual(['\\a', '\\b']);
    expect(promptsOf('{a\\|b|c}')).toEqual(['a|b', 'c']);
    expect(promptsOf('\\\\\\{a|b}')).toEqual(['\\{a|b}']);
  });

  it('keeps braces without a choice around choices', () => {
    expect(promptsOf('{"colour": "{red|blue}"}')).toEqual(['{"colour": "red"}', '{"colour": "blue"}']);
  });
});

describe('many', () => {
  it('are counted without being written out', () => {
    expect(promptsOf('{a|b}'.repeat(40))).toBe(2 ** 40);
    expect(promptsOf('{a|b}'.repeat(6))).toHaveLength(64);
    expect(promptsOf('{a|b}'.repeat(7))).toBe(128);
    expect(promptVariants('{a|b|c}', 2)).toEqual({ kind: 'tooMany', count: 3 });
  });

  it('braces do not take long or break anything', () => {
    const many = 15_000;
    expect(promptsOf('{'.repeat(many) + '}'.repeat(many))).toHaveLength(1);
    expect(promptsOf('{a|'.repeat(many))).toHaveLength(1);
    expect(promptsOf('{a|'.repeat(many) + '}'.repeat(many))).toBe(many + 1);
    expect(promptsOf(`{${'|'.repeat(30_000)}}`)).toBeTypeOf('number');
  });
});

const piece = fc.constantFrom('{', '}', '|', '\\', '\\\\', 'a', ' ', '👩‍🎨', '"', '{a|b}');
const hostile = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('a prompt that stands for itself', () => {
  it('can always be written, and stays as it is where it may', () => {
    fc.assert(
      fc.property(hostile, (prompt) => {
        expect(promptsOf(asWritten(prompt))).toEqual([prompt]);
      }),
    );
    expect(asWritten('{"json": true}')).toBe('{"json": true}');
    expect(asWritten('a {red|blue} cat')).toBe('a \\{red|blue\\} cat');
  });
});

it('makes as many different prompts as it counts, each without the signs of the choice', () => {
  const word = fc.stringMatching(/^[a-z]{1,5}$/);
  const choices = fc.uniqueArray(word, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(choices, { minLength: 1, maxLength: 3 }), (groups) => {
      const prompts = promptsOf(groups.map((options) => `{${options.join('|')}}`).join(' '));
      expect(prompts).toHaveLength(groups.reduce((product, options) => product * options.length, 1));
      expect(prompts).toContain(groups.map(([first]) => first).join(' '));
    }),
  );
});

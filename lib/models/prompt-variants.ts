/** As many pictures as one press of Generate may make, over all variants of its prompt. */
export const mostPictures = 64;

/** What a written prompt stands for. Longer lists are only counted. */
export type Variants =
  | { readonly kind: 'prompts'; readonly prompts: readonly string[] }
  | { readonly kind: 'tooMany'; readonly count: number };

/** Why a run is refused that would make too many. */
export const tooManyPictures = (pictures: number): string =>
  `This makes ${pictures.toLocaleString('en')} pictures; one run makes at most ${mostPictures}.`;

/** Text and choices, one after the other. `count` is how many texts it stands for. */
interface Sequence {
  readonly parts: (string | Choice)[];
  count: number;
}
interface Choice {
  readonly options: readonly Sequence[];
}

/**
 * `a {red|blue} {cat|dog}` stands for every combination. Choices may be empty and hold choices; braces without a `|` of
 * their own are braces, as in JSON. A backslash before a brace (within choices before a `|` too) takes its meaning away,
 * and of several backslashes there every two stand for one. Different texts only, in the order they are written.
 */
export function promptVariants(written: string, most: number = mostPictures): Variants {
  const sequence = parse(written);
  // Some may turn out to be the same. Every choice has at least two options, so few combinations cannot be deep either.
  if (sequence.count > most * 4) return { kind: 'tooMany', count: sequence.count };
  const prompts = [...new Set(textsOf(sequence))];
  return prompts.length > most ? { kind: 'tooMany', count: prompts.length } : { kind: 'prompts', prompts };
}

/** A prompt as it has to be written to stand for itself alone; itself where it does already. */
export function asWritten(prompt: string): string {
  const variants = promptVariants(prompt, 1);
  if (variants.kind === 'prompts' && variants.prompts[0] === prompt) return prompt;
  return prompt.replace(
    /(\\*)([{}])/g,
    (_, slashes: string, brace: string) => `${slashes}${slashes}\\${brace}`,
  );
}

interface Sign {
  readonly start: number;
  readonly end: number;
  readonly char: string;
  readonly slashes: number;
}

function parse(text: string): Sequence {
  const signs = [...text.matchAll(/(\\*)([{|}])/g)].map(
    ({ index, 0: all, 1: slashes = '', 2: char = '' }): Sign => ({
      start: index,
      end: index + all.length,
      char,
      slashes: slashes.length,
    }),
  );
  const active = activeSigns(signs);
  const outer: { sequence: Sequence; options: Sequence[] }[] = [];
  let sequence = empty();
  let options: Sequence[] = [];
  let at = 0;
  for (const sign of signs) {
    append(sequence, text.slice(at, sign.start));
    at = sign.end;
    if (!active.has(sign)) {
      const inChoice = outer.length > 0;
      append(sequence, sign.char === '|' && !inChoice ? text.slice(sign.start, sign.end) : unescaped(sign));
      continue;
    }
    append(sequence, '\\'.repeat(sign.slashes / 2));
    if (sign.char === '{') {
      outer.push({ sequence, options });
      sequence = empty();
      options = [];
      continue;
    }
    options.push(sequence);
    sequence = empty();
    const parent = sign.char === '}' ? outer.pop() : undefined;
    if (!parent) continue;
    const choices = options;
    ({ sequence, options } = parent);
    sequence.parts.push({ options: choices });
    sequence.count *= choices.reduce((sum, option) => sum + option.count, 0);
  }
  append(sequence, text.slice(at));
  return sequence;
}

/** The braces and bars that mean something: pairs with a bar of their own, and those bars. */
function activeSigns(signs: readonly Sign[]): ReadonlySet<Sign> {
  const active = new Set<Sign>();
  const open: { brace: Sign; bars: Sign[] }[] = [];
  for (const sign of signs) {
    if (sign.slashes % 2 === 1) continue;
    if (sign.char === '{') open.push({ brace: sign, bars: [] });
    else if (sign.char === '|') open.at(-1)?.bars.push(sign);
    else {
      const pair = open.pop();
      if (pair && pair.bars.length > 0) for (const one of [pair.brace, ...pair.bars, sign]) active.add(one);
    }
  }
  return active;
}

const empty = (): Sequence => ({ parts: [], count: 1 });
const unescaped = ({ char, slashes }: Sign) => '\\'.repeat(Math.floor(slashes / 2)) + char;

function append({ parts }: Sequence, text: string): void {
  if (text === '') return;
  const last = parts.length - 1;
  const before = parts[last];
  if (typeof before === 'string') parts[last] = before + text;
  else parts.push(text);
}

function textsOf({ parts }: Sequence): readonly string[] {
  let texts: readonly string[] = [''];
  for (const part of parts) {
    const choices = typeof part === 'string' ? [part] : part.options.flatMap(textsOf);
    texts = texts.flatMap((text) => choices.map((choice) => text + choice));
  }
  return texts;
}

import type { Texts } from '../texts';
import { type Facts, numberOf, roleValues } from './facts';

/** Characters, and facts; the longest prompt a model takes is far below, and no program states so many. */
const most = { text: 1_000_000, facts: 100_000, count: 200 };

const negativeMark = 'Negative prompt: ';
/** Lines of facts start like this; a prompt can hold "Steps: 3" in the middle of a line. */
const factsLine = /^\s*(Steps|Size|Seed|Sampler|CFG scale|Model): /;

/** The text of the A1111 web UI and of its many relatives (Forge, SD.Next, Civitai): prompt, negative prompt, facts. */
export function readA1111(texts: Texts): Facts | undefined {
  const text = texts.get('parameters') ?? texts.get('UserComment') ?? texts.get('ImageDescription');
  if (text === undefined || text.length > most.text || /^\s*\{/.test(text.slice(0, 1000))) return undefined;
  const lines = text.split(/\r?\n/);
  const last = lines.findLastIndex((line) => factsLine.test(line));
  if (last === -1) return undefined;
  // The UI breaks its line of facts only inside quotation marks, so the rest belongs to it.
  const facts = factsOf(lines.slice(last).join('\n').slice(0, most.facts));
  const said = lines.slice(0, last);
  const negative = said.findIndex((line) => line.trimStart().startsWith(negativeMark.trimEnd()));
  const prompt = negative === -1 ? said : said.slice(0, negative);
  const fact = (name: string) => facts.get(name.toLowerCase())?.value;
  const size = /^(\d{1,6})x(\d{1,6})$/.exec(fact('Size') ?? '');
  return {
    values: roleValues({
      prompt: prompt.join('\n'),
      negativePrompt: negative === -1 ? undefined : withoutMark(said.slice(negative).join('\n')),
      steps: numberOf(fact('Steps')),
      sampler: fact('Sampler'),
      guidance: numberOf(fact('Distilled CFG Scale') ?? fact('CFG scale')),
      seed: numberOf(fact('Seed')),
      width: numberOf(size?.[1]),
      height: numberOf(size?.[2]),
    }),
    others: [...facts].filter(([key]) => !mapped.includes(key)).map(([, other]) => other),
  };
}

const mapped = ['steps', 'sampler', 'seed', 'size', 'distilled cfg scale', 'cfg scale'];

const withoutMark = (text: string): string =>
  text.trimStart().slice(negativeMark.trimEnd().length).trimStart();

interface Fact {
  readonly name: string;
  readonly value: string;
}

/**
 * `name: value, name: "value, quoted", name: [{"as": "JSON"}]`, by the name in small letters, which programs write in
 * different ways. The first of a name counts.
 */
function factsOf(line: string): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  const start = /\s*([\w][\w /-]{0,60}):\s*/y;
  for (let found = start.exec(line); found && facts.size < most.count; found = start.exec(line)) {
    const [, name = ''] = found;
    const end = valueEnd(line, start.lastIndex);
    const value = unquoted(line.slice(start.lastIndex, end).trim());
    const key = name.toLowerCase();
    if (!facts.has(key) && value !== '') facts.set(key, { name, value });
    start.lastIndex = end + 1;
  }
  return facts;
}

/** Where a value ends: behind a text in quotation marks or JSON in brackets, else at the next comma. */
function valueEnd(line: string, from: number): number {
  const comma = (at: number) => {
    const next = line.indexOf(',', at);
    return next === -1 ? line.length : next;
  };
  if (!/^["[{]/.test(line.slice(from, from + 1))) return comma(from);
  const token = /"(?:\\.|[^\\"])*("?)|[[{]|[\]}]/g;
  token.lastIndex = from;
  let depth = 0;
  for (let found = token.exec(line); found; found = token.exec(line)) {
    const [text, closing] = found;
    if (closing === '') break;
    if (closing === undefined) depth += text === '[' || text === '{' ? 1 : -1;
    if (depth <= 0) return comma(token.lastIndex);
  }
  // Never closed, so it was no mark of a beginning.
  return comma(from);
}

function unquoted(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    const text: unknown = JSON.parse(value);
    return typeof text === 'string' ? text : value;
  } catch {
    return value;
  }
}

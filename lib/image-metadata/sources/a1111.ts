import type { Texts } from '../texts';
import { type Facts, numberOf, roleValues } from './facts';

/** Characters; the longest prompt a model takes is far below. */
const most = { text: 1_000_000, facts: 100_000 };

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
  const size = /^(\d{1,6})x(\d{1,6})$/.exec(facts.get('Size') ?? '');
  return {
    values: roleValues({
      prompt: prompt.join('\n'),
      negativePrompt: negative === -1 ? undefined : withoutMark(said.slice(negative).join('\n')),
      steps: numberOf(facts.get('Steps')),
      sampler: facts.get('Sampler'),
      guidance: numberOf(facts.get('Distilled CFG Scale') ?? facts.get('CFG scale')),
      seed: numberOf(facts.get('Seed')),
      width: numberOf(size?.[1]),
      height: numberOf(size?.[2]),
    }),
    others: [...facts].filter(([name]) => !mapped.includes(name)).map(([name, value]) => ({ name, value })),
  };
}

const mapped = ['Steps', 'Sampler', 'Seed', 'Size', 'Distilled CFG Scale', 'CFG scale'];

const withoutMark = (text: string): string =>
  text.trimStart().slice(negativeMark.trimEnd().length).trimStart();

/** `name: value, name: "value, quoted"`. The first of a name counts. */
function factsOf(line: string): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const fact = /\s*([\w][\w /-]{0,60}):\s*("(?:\\.|[^\\"])*"|[^,]*)(?:,|$)/gy;
  for (let found = fact.exec(line); found; found = fact.exec(line)) {
    const [, name = '', value = ''] = found;
    if (!facts.has(name)) facts.set(name, unquoted(value.trim()));
  }
  return facts;
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

import { drawSeed } from '../models/seed';
import type { ParamValue } from '../models/settings';
import type { ParamSpec } from '../models/spec';
import { err, exhaustive, ok, type Result } from '../result';
import { mostCells } from './plan';
import { readSize, sizeValue } from './size-value';

type Values = Result<readonly ParamValue[], string>;

/**
 * The values of an axis as they are written for this kind of parameter, in their order and each once: a list (`20, 30, 50`),
 * a range (`20-50`, `20-50 (4)` for four values, `20-50 (+10)` for steps of ten), `random (4)` for seeds, `all` for what
 * is chosen; one per line for texts. The error is a sentence. Whether a model takes a value is for its checks to say.
 */
export function readValues(text: string, param: ParamSpec, draw: () => number = drawSeed): Values {
  switch (param.kind) {
    case 'prompt':
    case 'text':
      return values(text.split(/\r?\n/).map((line) => line.trim()));
    case 'integer':
      return each(text, (part) => numbers(part, true));
    case 'decimal':
      return each(text, (part) => numbers(part, false));
    case 'seed':
      return each(text, (part) => drawn(part, draw) ?? numbers(part, true));
    case 'choice':
      return each(text, (part) => named(part, param.options, param.label));
    case 'toggle':
      return each(text, (part) => named(part, onOff, param.label));
    case 'size':
      return each(text, sizes);
    case 'images':
      return err(`${param.label} cannot be an axis.`);
    default:
      return exhaustive(param);
  }
}

const onOff = [
  { value: true, label: 'On' },
  { value: false, label: 'Off' },
] as const;

/** Each part between commas. */
function each(text: string, read: (part: string) => Values): Values {
  const found: ParamValue[] = [];
  for (const part of text.split(',').map((piece) => piece.trim())) {
    const some = part === '' ? ok([]) : read(part);
    if (!some.ok) return some;
    found.push(...some.value);
    if (found.length > mostCells) return tooMany(found.length);
  }
  return values(found);
}

function values(found: readonly ParamValue[]): Values {
  const kept = [...new Set(found)].filter((value) => value !== '');
  if (kept.length === 0) return err('Write at least one value.');
  return kept.length > mostCells ? tooMany(kept.length) : ok(kept);
}

const tooMany = (count: number): Values =>
  err(`That makes ${count.toLocaleString('en')} values or more; at most ${mostCells.toLocaleString('en')}.`);

const number = String.raw`([+-]?(?:\d+\.?\d*|\.\d+))`;
const single = new RegExp(`^${number}$`);
const range = new RegExp(
  String.raw`^${number}\s*(?:-|–|to|\.\.)\s*${number}\s*(?:\(\s*(\+?)\s*${number}\s*\))?$`,
  'i',
);

function numbers(part: string, whole: boolean): Values {
  const one = single.exec(part);
  if (one) return whole && !Number.isInteger(Number(one[1])) ? notWhole(part) : ok([Number(one[1])]);
  const parts = range.exec(part);
  if (!parts) return err(`“${part}” is no number. Write a list like 20, 30, 50 or a range like 20-50 (4).`);
  const [from, to] = [Number(parts[1]), Number(parts[2])];
  const given = parts[4] === undefined ? undefined : Number(parts[4]);
  if (given !== undefined && !(given > 0))
    return err(`“${part}”: the number in brackets must be more than 0.`);
  const spaced = given !== undefined && parts[3] === '';
  const size = Math.abs(to - from);
  const count = spaced ? Math.round(given) : Math.floor(size / (given ?? 1) + 1e-9) + 1;
  if (count > mostCells) return tooMany(count);
  const step = spaced ? size / Math.max(1, count - 1) : (given ?? 1);
  const direction = to < from ? -1 : 1;
  return ok(Array.from({ length: count }, (_, at) => rounded(from + direction * at * step, whole)));
}

const notWhole = (part: string): Values => err(`“${part}” is not a whole number.`);

/** Without the tails that sums of decimals have. */
const rounded = (value: number, whole: boolean): number => Number(value.toFixed(whole ? 0 : 4));

function drawn(part: string, draw: () => number): Values | undefined {
  const wanted = /^random(?:\s*\(\s*(\d+)\s*\))?$/i.exec(part);
  if (!wanted) return undefined;
  const count = Number(wanted[1] ?? 1);
  return count > mostCells ? tooMany(count) : ok(Array.from({ length: count }, draw));
}

function named(
  part: string,
  options: readonly { readonly value: string | boolean; readonly label: string }[],
  label: string,
): Values {
  if (part.toLowerCase() === 'all') return ok(options.map(({ value }) => value));
  const option = options.find(({ value, label: name }) =>
    [String(value), name].some((text) => text.toLowerCase() === part.toLowerCase()),
  );
  if (option) return ok([option.value]);
  return err(
    `${label} has no “${part}”. Write all, or some of ${options.map((one) => one.label).join(', ')}.`,
  );
}

function sizes(part: string): Values {
  const size = readSize(part);
  return size ? ok([sizeValue(size)]) : err(`“${part}” is no size. Write sizes like 1024x768, 768x1024.`);
}

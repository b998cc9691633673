export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list, empty for everything else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The object a text holds, or undefined. However deep it is, only what is asked for is looked at. */
export function jsonObject(text: string | undefined): JsonObject | undefined {
  if (text === undefined || !/^\s*\{/.test(text.slice(0, 1000))) return undefined;
  // Python writes NaN, which is no JSON.
  const parsed = parseJson(text) ?? parseJson(text.replace(/([[:,]\s*)NaN(?=\s*[,\]}])/g, '$1null'));
  return isObject(parsed) ? parsed : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What an object says under other keys, in words; what is empty or switched off says nothing. */
export function othersOf(
  object: JsonObject,
  known: readonly string[],
): { readonly name: string; readonly value: string }[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const words = known.includes(name) ? '' : wordsOf(value);
    return words === '' ? [] : [{ name, value: words }];
  });
}

/** A model, a LoRA or a list of them by their names: what else is said of them helps nobody here. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || value === true) return String(value);
  if (Array.isArray(value)) {
    return value
      .map((item) => nameIn(item))
      .filter((name) => name !== '')
      .join(', ');
  }
  return nameIn(value);
}

const nameKeys = ['name', 'model_name', 'image_name'];
const holders = ['model', 'lora', 'image', 'config'];
const deepest = 4;

/** An object's own name, else that of what it is about. */
function nameIn(value: unknown, depth = 0): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!isObject(value) || depth > deepest) return '';
  const own = nameKeys.map((key) => value[key]).find((name) => typeof name === 'string');
  if (typeof own === 'string') return own;
  return holders.map((key) => nameIn(value[key], depth + 1)).find((name) => name !== '') ?? '';
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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

/** The plain values of an object under other keys, as text. */
export function plainOthers(
  object: JsonObject,
  known: readonly string[],
): { readonly name: string; readonly value: string }[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const plain = typeof value === 'string' || typeof value === 'number' || value === true;
    return plain && value !== '' && !known.includes(name) ? [{ name, value: String(value) }] : [];
  });
}

/** Characters that show as nothing, or turn the text around them, when code is read or pasted. */
const unseen = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;

/**
 * A double-quoted string that reads the same in JSON, JavaScript and Python: line breaks, control characters, text
 * direction marks and broken surrogates are escaped, everything else stands as it was written.
 */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    unseen,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** How a language differs from JSON. */
export interface Dialect {
  readonly true: string;
  readonly false: string;
  /** Items of a list that are code rather than text, such as a variable. */
  readonly names: ReadonlyMap<unknown, string>;
  /** Applied to every string, quotes included. */
  readonly escape?: (text: string) => string;
}

/** JSON over several lines, in a language's dialect. */
export function literal(value: unknown, dialect: Dialect, indent = ''): string {
  const write = (text: string) => (dialect.escape ? dialect.escape(quoted(text)) : quoted(text));
  const inner = `${indent}  `;
  if (typeof value === 'string') return write(value);
  if (typeof value === 'boolean') return value ? dialect.true : dialect.false;
  if (Array.isArray(value)) {
    const items = value.map((item) => dialect.names.get(item) ?? literal(item, dialect, inner));
    return block('[', ']', items, indent);
  }
  if (typeof value === 'object' && value !== null) {
    const lines = Object.entries(value).map(
      ([key, item]) => `${write(key)}: ${literal(item, dialect, inner)}`,
    );
    return block('{', '}', lines, indent);
  }
  return JSON.stringify(value);
}

function block(open: string, close: string, lines: readonly string[], indent: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;
}

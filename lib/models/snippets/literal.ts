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

/** JSON over several lines, with the strings written by `quoted`. `words` are the language's true and false. */
export function literal(
  value: unknown,
  words: { readonly true: string; readonly false: string },
  indent = '',
): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return value ? words.true : words.false;
  if (Array.isArray(value))
    return block(
      '[',
      ']',
      value.map((item) => literal(item, words, `${indent}  `)),
      indent,
    );
  if (typeof value === 'object' && value !== null) {
    const lines = Object.entries(value).map(
      ([key, item]) => `${quoted(key)}: ${literal(item, words, `${indent}  `)}`,
    );
    return block('{', '}', lines, indent);
  }
  return JSON.stringify(value);
}

function block(open: string, close: string, lines: readonly string[], indent: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;
}

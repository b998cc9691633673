/** All that a page has been given to show, also what only its scripts read. */
export function textOf(shown: unknown): string {
  const met = new Set<unknown>();
  const texts: string[] = [];
  const read = (part: unknown): void => {
    if (typeof part === 'string' || typeof part === 'number') texts.push(`${part}`);
    if (typeof part !== 'object' || part === null || met.has(part)) return;
    met.add(part);
    const entries = part instanceof Map || part instanceof Set ? [...part.entries()] : Object.entries(part);
    for (const entry of entries) {
      // React's own notes on an element have a line before their names.
      if (!String(entry[0]).startsWith('_')) for (const one of entry) read(one);
    }
  };
  read(shown);
  return texts.join('\n');
}

/**
 * Gives names out only once, numbering those that come again: `cat.png`, `cat 2.png`. Case does not tell names apart, because
 * some file systems do not.
 */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (name) => {
    const dot = name.lastIndexOf('.');
    const [base, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    const key = name.toLowerCase();
    let unique = name;
    let count = next.get(key) ?? 2;
    while (taken.has(unique.toLowerCase())) {
      unique = `${base} ${count}${extension}`;
      count += 1;
    }
    next.set(key, count);
    taken.add(unique.toLowerCase());
    return unique;
  };
}

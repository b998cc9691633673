import { sharedStart } from '@/lib/comparison/shared-start';

/** A piece of a name; what all names have alike may give way where there is little room. */
export interface NamePart {
  /** Where it begins in the name. */
  readonly at: number;
  readonly text: string;
  readonly shared: boolean;
}

const separator = ' · ';

/**
 * The names of what is looked at, each parted into what it shares with all others and what is its own, so that it can be told
 * from them in little room. The pieces of a name are all of it.
 */
export function nameParts(names: readonly string[]): readonly (readonly NamePart[])[] {
  const split = names.map((name) => name.split(separator));
  const alike = split.every((values) => values.length === split[0]?.length);
  const rows = alike ? split : names.map((name) => [name]);
  const starts = (rows[0] ?? []).map((_, column) => sharedStart(rows.map((row) => row[column] ?? '')));
  return rows.map((row) =>
    row
      .flatMap((value, column) => {
        const start = starts[column] ?? 0;
        const before = `${column > 0 ? separator : ''}${value.slice(0, start)}`;
        return [
          { text: before, shared: true },
          { text: value.slice(start), shared: false },
        ];
      })
      .filter(({ text }) => text !== '')
      .reduce<readonly NamePart[]>(joined, []),
  );
}

function joined(parts: readonly NamePart[], next: Omit<NamePart, 'at'>): readonly NamePart[] {
  const last = parts.at(-1);
  if (!last) return [{ at: 0, ...next }];
  if (last.shared === next.shared)
    return [...parts.slice(0, -1), { ...last, text: `${last.text}${next.text}` }];
  return [...parts, { at: last.at + last.text.length, ...next }];
}

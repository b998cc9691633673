type Made = Promise<Uint8Array | undefined>;

/**
 * Bytes that were asked for lately, up to so many of them in all. Who asks while they are made waits for the same; what could
 * not be made, or is too large to stand beside others, is forgotten.
 */
export function createRecentBytes(mostBytes: number) {
  const kept = new Map<string, { readonly made: Made; size: number }>();
  let total = 0;
  const forget = (name: string, made: Made) => {
    const entry = kept.get(name);
    if (entry?.made !== made) return;
    kept.delete(name);
    total -= entry.size;
  };
  const weigh = (name: string, made: Made, size: number) => {
    const entry = kept.get(name);
    if (entry?.made !== made) return;
    if (size === 0 || size > mostBytes / 2) return forget(name, made);
    entry.size = size;
    total += size;
    for (const [oldest, { made: other }] of kept) {
      if (total <= mostBytes) return;
      forget(oldest, other);
    }
  };
  return (name: string, make: () => Made): Made => {
    const entry = kept.get(name) ?? { made: make(), size: 0 };
    const { made } = entry;
    const isNew = kept.get(name) === undefined;
    // The last of them is the one that was asked for last.
    kept.delete(name);
    kept.set(name, entry);
    if (isNew) {
      made.then(
        (bytes) => weigh(name, made, bytes?.length ?? 0),
        () => forget(name, made),
      );
    }
    return made;
  };
}

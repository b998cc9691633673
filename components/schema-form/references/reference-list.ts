/** The references in their new order after one was moved; unchanged when it would leave the list. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length || from === to) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** As many of `added` as there is room for, and a sentence on what was left out. */
export function withinLimit<T>(
  count: number,
  added: readonly T[],
  max: number,
): { readonly taken: readonly T[]; readonly problem: string | undefined } {
  const room = Math.max(0, max - count);
  const left = added.length - Math.min(room, added.length);
  const taken = added.slice(0, room);
  if (left === 0) return { taken, problem: undefined };
  const limit = `At most ${max} reference ${max === 1 ? 'image' : 'images'}.`;
  if (taken.length === 0) return { taken, problem: `${limit} Remove one to make room.` };
  return {
    taken,
    problem: `${limit} ${left} of the ${added.length} ${left === 1 ? 'was' : 'were'} left out.`,
  };
}

/** The kinds of picture the studio takes. */
export const pictureTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'];

/** Parts pictures from empty files and from what calls itself something else. Without a type it has the benefit of the doubt. */
export function sortFiles(files: readonly File[]): {
  readonly pictures: readonly File[];
  readonly empty: readonly File[];
  readonly others: readonly File[];
} {
  const isPicture = ({ type }: File) => type === '' || pictureTypes.includes(type);
  const kind = (file: File) => (file.size === 0 ? 'empty' : isPicture(file) ? 'pictures' : 'others');
  const of = (wanted: ReturnType<typeof kind>) => files.filter((file) => kind(file) === wanted);
  return { pictures: of('pictures'), empty: of('empty'), others: of('others') };
}

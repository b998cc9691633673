const most = 50;
const fold = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase();

/** The names a text may mean: those that begin with it first, then those that hold it. `exact` when one is just it. */
export function matchingNames<Option extends { readonly name: string }>(
  options: readonly Option[],
  text: string,
): { readonly matches: readonly Option[]; readonly exact: boolean } {
  const wanted = fold(text);
  const held = options
    .map((option) => ({ option, at: fold(option.name).indexOf(wanted) }))
    .filter(({ at }) => at >= 0);
  const first = held.filter(({ at }) => at === 0);
  const matches = [...first, ...held.filter(({ at }) => at > 0)].map(({ option }) => option);
  // What was written out in full is meant, whatever else begins like it.
  const exact = matches.filter(({ name }) => fold(name) === wanted);
  const others = matches.filter((option) => !exact.includes(option));
  return { matches: [...exact, ...others].slice(0, most), exact: exact.length > 0 };
}

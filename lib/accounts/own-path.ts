/** Where somebody goes on to who has signed in: a path of this studio, whatever an address asks for. */
export function ownPath(asked: unknown, standard = '/create'): string {
  const here = 'http://studio.invalid';
  // Browsers take `//host` and `/\host` for another site.
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked) || !URL.canParse(asked, here)) return standard;
  const { origin, pathname, search, hash } = new URL(asked, here);
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : standard;
}

/**
 * Where a visitor's browser sees the studio, and from where it comes. Next writes these headers itself, of the connection,
 * unless a proxy in front has; the front door has looked at the host.
 */
export function askedFrom({ headers }: Request): { origin: string; secure: boolean; address: string } {
  const first = (name: string) => headers.get(name)?.split(',')[0]?.trim();
  const secure = first('x-forwarded-proto') === 'https';
  const host = first('x-forwarded-host') ?? headers.get('host') ?? 'localhost';
  // The nearest proxy adds whom it hears from at the end; what stands before it anybody can have written.
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return { origin: `${secure ? 'https' : 'http'}://${host}`, secure, address };
}

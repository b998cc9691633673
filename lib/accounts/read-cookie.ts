/** Name and value of a `Set-Cookie` header. */
export function readCookie(line: string): { readonly name: string; readonly value: string } {
  const [pair = ''] = line.split(';', 1);
  const at = pair.indexOf('=');
  return { name: pair.slice(0, at), value: decodeURIComponent(pair.slice(at + 1)) };
}

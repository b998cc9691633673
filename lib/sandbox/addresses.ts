/**
 * The address of the sandbox itself, as the caller reached it: what stands before `path` in the request's own URL,
 * with the host the caller named (a server behind a proxy knows itself under another one).
 */
export function baseOf(request: Request, path: string): string {
  const url = new URL(request.url);
  const host = request.headers.get('host') ?? url.host;
  const mount = url.pathname.endsWith(path) ? url.pathname.slice(0, -path.length) : '';
  return `${url.protocol}//${host}${mount}`;
}

export const fileUrl = (base: string, name: string): string => `${base}/files/${name}`;

/** The file an address of this sandbox names, whatever host it was reached under; undefined for other addresses. */
export function fileNameOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  return /\/files\/([0-9a-f]{32}\.[a-z]{3,4})$/.exec(new URL(address).pathname)?.[1];
}

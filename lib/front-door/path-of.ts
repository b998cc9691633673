/** The path of an address as Next will read it; undecoded where that cannot be done. */
export function pathOf(url = '/'): string {
  const path = url.split('?', 1)[0] ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

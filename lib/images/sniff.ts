/** What the first bytes say a file is. `other` is a format this studio knows by name but does not accept. */
export type Sniffed =
  | { readonly kind: 'accepted'; readonly format: 'png' | 'jpeg' | 'webp' }
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'unknown' };

/** Neither file name nor content type is asked: both are often wrong. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = text(bytes, 0, 12);
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return { kind: 'accepted', format: 'png' };
  if (head.startsWith('\xff\xd8\xff')) return { kind: 'accepted', format: 'jpeg' };
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return { kind: 'accepted', format: 'webp' };
  const name = otherName(bytes, head);
  return name ? { kind: 'other', name } : { kind: 'unknown' };
}

/** Brands of the ISO container that AVIF and HEIC share. */
const containerBrands: Readonly<Record<string, string>> = {
  avif: 'AVIF',
  avis: 'AVIF',
  heic: 'HEIC',
  heix: 'HEIC',
  hevc: 'HEIC',
  heim: 'HEIC',
  heis: 'HEIC',
  mif1: 'HEIC',
  msf1: 'HEIC',
};

function otherName(bytes: Uint8Array, head: string): string | undefined {
  if (head.startsWith('GIF8')) return 'GIF';
  if (head.slice(4, 8) === 'ftyp') return containerBrands[head.slice(8, 12)];
  if (head.startsWith('BM')) return 'BMP';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'TIFF';
  if (head.startsWith('\xff\x0a') || head.slice(4, 8) === 'JXL ') return 'JPEG XL';
  if (/<svg[\s>]/i.test(text(bytes, 0, 1024))) return 'SVG';
  return undefined;
}

/** True for an APNG: its `acTL` chunk stands before the first pixel data. */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; ) {
    const type = text(bytes, at + 4, at + 8);
    if (type === 'acTL') return true;
    if (type === 'IDAT') return false;
    at += 12 + view.getUint32(at);
  }
  return false;
}

const text = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

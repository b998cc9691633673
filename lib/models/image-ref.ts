/**
 * A reference image inside `Settings`: `sha256:<64 hex>` for a picture the studio keeps for ever, or an `http(s)` URL
 * in settings that came from elsewhere. The provider's own asset URLs never appear here; they expire.
 */
const kept = /^sha256:([0-9a-f]{64})$/;

export const imageRef = (hash: string): string => `sha256:${hash}`;

/** The content hash of a kept image, or undefined for a URL. */
export const hashOfRef = (ref: string): string | undefined => kept.exec(ref)?.[1];

export function isImageRef(ref: string): boolean {
  if (kept.test(ref)) return true;
  return URL.canParse(ref) && /^https?:$/.test(new URL(ref).protocol);
}

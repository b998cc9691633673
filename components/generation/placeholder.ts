import { thumbHashToAverageRGBA, thumbHashToDataURL } from 'thumbhash';

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return bytes.length >= 5 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** The average colour of a ThumbHash, small enough to be in the page's HTML. */
export function placeholderColor(placeholder: string): string | undefined {
  const bytes = bytesOf(placeholder);
  if (!bytes) return undefined;
  const { r, g, b } = thumbHashToAverageRGBA(bytes);
  return `rgb(${[r, g, b].map((channel) => Math.round(channel * 255)).join(' ')})`;
}

/** A ThumbHash as a blurred picture, some kilobytes long: made in the browser rather than sent. */
export function placeholderUrl(placeholder: string): string | undefined {
  const bytes = bytesOf(placeholder);
  return bytes && thumbHashToDataURL(bytes);
}

import type { Answer } from './http';
import { looksLikeImage } from './magic';

/** A body by what it is. `binary` was announced as a picture but does not begin like one known here. */
export type Body =
  | { readonly kind: 'image' | 'binary'; readonly bytes: Uint8Array }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'html' | 'text'; readonly text: string }
  | { readonly kind: 'empty' };

/**
 * Sorts a body by its first bytes, then by `Content-Type`; never by which model was asked. Bytes win because
 * the header is wrong more often than the file.
 */
export function readBody({ headers, bytes }: Answer): Body {
  if (bytes.byteLength === 0) return { kind: 'empty' };
  if (looksLikeImage(bytes)) return { kind: 'image', bytes };
  const type = headers.get('content-type')?.toLowerCase() ?? '';
  const text = new TextDecoder().decode(bytes).trim();
  if (text === '') return { kind: 'empty' };
  const value = /^[{["]/.test(text) ? parseJson(text) : undefined;
  if (value !== undefined) return { kind: 'json', value };
  if (type.startsWith('image/') || type.startsWith('application/octet-stream'))
    return { kind: 'binary', bytes };
  return type.includes('html') || text.startsWith('<') ? { kind: 'html', text } : { kind: 'text', text };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

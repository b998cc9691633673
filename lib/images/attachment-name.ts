/** A file name that is safe on every system: no path, no control or reserved characters, the right extension. */
export function attachmentName(wanted: string, format: 'png' | 'jpeg' | 'webp' | 'csv'): string {
  const extension = format === 'jpeg' ? 'jpg' : format;
  const base = wanted
    .replace(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]+/gu, ' ')
    .replace(/\.(png|jpe?g|webp|csv)$/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = [...base].slice(0, 100).join('').trim();
  return `${short || 'image'}.${extension}`;
}

/** `Content-Disposition` with a plain name for old clients and the real one for all others (RFC 6266). */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

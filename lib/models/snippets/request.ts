/** One request, ready to be written down in a programming language. */
export interface SnippetRequest {
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Stand-ins inside `body` for the addresses of reference images that must be uploaded first. */
  readonly placeholders: readonly string[];
  /** Where the picture is saved. */
  readonly file: string;
}

/** The comment above the code when reference images have to be uploaded first. */
export function uploadNote({ placeholders }: SnippetRequest, comment: '#' | '//'): string {
  if (placeholders.length === 0) return '';
  const what = placeholders.length === 1 ? 'the reference image' : 'the reference images';
  return `${comment} Upload ${what} first and put the address in place of ${placeholders.join(', ')}.\n`;
}

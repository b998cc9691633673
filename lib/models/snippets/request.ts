/** A kept reference image: a file on the reader's own machine, which has no address until it is uploaded. */
export interface LocalReference {
  /** How the settings name it. */
  readonly ref: string;
  /** What the reader calls the file. */
  readonly file: string;
  /** Its MIME type. */
  readonly type: string;
}

/** One request, ready to be written down in a programming language. */
export interface SnippetRequest {
  readonly url: string;
  /** Reference images that have to be uploaded stand in it as their `ref`. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Each picture once, in the order of the request. */
  readonly references: readonly LocalReference[];
  /** The asset store's address for uploads. */
  readonly uploadUrl: string;
  /** Where the picture is saved. */
  readonly file: string;
}

/** The comment above the uploads. */
export function uploadNote({ references }: SnippetRequest): string {
  const files = references.map(({ file }) => file).join(', ');
  const what = references.length === 1 ? 'The reference image lies' : 'The reference images lie';
  return `${what} beside this as ${files}. Segmind takes addresses, so they are uploaded first.`;
}

/** What stands in the code for each reference image, by its `ref`. */
export function namesOf(
  { references }: SnippetRequest,
  name: (index: number) => string,
): ReadonlyMap<string, string> {
  return new Map(references.map(({ ref }, index) => [ref, name(index)]));
}

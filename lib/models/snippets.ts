import { hashOfRef } from './image-ref';
import { valueByRole } from './roles';
import type { Params } from './settings';
import { curlSnippet } from './snippets/curl';
import { pythonSnippet } from './snippets/python';
import type { LocalReference, SnippetRequest } from './snippets/request';
import { typescriptSnippet } from './snippets/typescript';
import type { ModelSpec } from './spec';
import { wireBody } from './wire';

export interface Snippet {
  readonly language: 'curl' | 'python' | 'typescript';
  readonly label: string;
  readonly code: string;
}

/** Where the code sends its requests, and what it has to know of the pictures it uploads. */
export interface SnippetFacts {
  readonly apiUrl: string;
  readonly uploadUrl: string;
  /** The format of a kept picture by its hash; undefined when it is no longer kept. */
  readonly formatOf: (hash: string) => string | undefined;
}

/**
 * Code that makes this picture by the provider's synchronous API and saves it to a file. The key appears only as the
 * environment variable `SEGMIND_API_KEY`. A kept reference image has no public address, so the code uploads it first.
 */
export function snippets(spec: ModelSpec, params: Params, facts: SnippetFacts): readonly Snippet[] {
  const request = snippetRequest(spec, params, facts);
  return [
    { language: 'curl', label: 'cURL', code: curlSnippet(request) },
    { language: 'python', label: 'Python', code: pythonSnippet(request) },
    { language: 'typescript', label: 'TypeScript', code: typescriptSnippet(request) },
  ];
}

function snippetRequest(
  spec: ModelSpec,
  params: Params,
  { apiUrl, uploadUrl, formatOf }: SnippetFacts,
): SnippetRequest {
  const references = new Map<string, LocalReference>();
  const noted = (ref: string): string => {
    const hash = hashOfRef(ref);
    if (hash === undefined || references.has(ref)) return ref;
    const format = formatOf(hash) ?? 'png';
    const file = `reference-${references.size + 1}.${format === 'jpeg' ? 'jpg' : format}`;
    references.set(ref, { ref, file, type: `image/${format}` });
    return ref;
  };
  const body = wireBody(spec, params, noted);
  const format = valueByRole(spec, 'outputFormat', params);
  return {
    url: `${apiUrl}/v1/${spec.slug}`,
    body,
    references: [...references.values()],
    uploadUrl: `${uploadUrl}/upload-asset`,
    file: `picture.${typeof format === 'string' ? format : 'png'}`,
  };
}

import { hashOfRef } from './image-ref';
import { valueByRole } from './roles';
import type { Params } from './settings';
import { curlSnippet } from './snippets/curl';
import { pythonSnippet } from './snippets/python';
import type { SnippetRequest } from './snippets/request';
import { typescriptSnippet } from './snippets/typescript';
import type { ModelSpec } from './spec';
import { wireBody } from './wire';

export interface Snippet {
  readonly language: 'curl' | 'python' | 'typescript';
  readonly label: string;
  readonly code: string;
}

/**
 * Code that makes this picture by the provider's synchronous API and saves it to a file. The key appears only as the
 * environment variable `SEGMIND_API_KEY`. A kept reference image has no public address, so the code says where to put one.
 */
export function snippets(spec: ModelSpec, params: Params, apiUrl: string): readonly Snippet[] {
  const request = snippetRequest(spec, params, apiUrl);
  return [
    { language: 'curl', label: 'cURL', code: curlSnippet(request) },
    { language: 'python', label: 'Python', code: pythonSnippet(request) },
    { language: 'typescript', label: 'TypeScript', code: typescriptSnippet(request) },
  ];
}

function snippetRequest(spec: ModelSpec, params: Params, apiUrl: string): SnippetRequest {
  const placeholders = new Map<string, string>();
  const urlOf = (ref: string): string => {
    if (hashOfRef(ref) === undefined) return ref;
    const name = placeholders.get(ref) ?? `REFERENCE_IMAGE_${placeholders.size + 1}_URL`;
    placeholders.set(ref, name);
    return name;
  };
  const body = wireBody(spec, params, urlOf);
  const format = valueByRole(spec, 'outputFormat', params);
  return {
    url: `${apiUrl}/v1/${spec.slug}`,
    body,
    placeholders: [...placeholders.values()],
    file: `picture.${typeof format === 'string' ? format : 'png'}`,
  };
}

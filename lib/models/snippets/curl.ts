import { literal } from './literal';
import { type SnippetRequest, uploadNote } from './request';

/**
 * A bash command. The body comes from a here-document whose marker is quoted, so that the shell reads none of it; no line
 * of the JSON can be the marker.
 */
export function curlSnippet(request: SnippetRequest): string {
  return `${uploadNote(request, '#')}curl --fail-with-body ${shellQuoted(request.url)} \\
  --header "x-api-key: $SEGMIND_API_KEY" \\
  --header 'Content-Type: application/json' \\
  --output ${shellQuoted(request.file)} \\
  --data-binary @- <<'JSON'
${literal(request.body, { true: 'true', false: 'false' })}
JSON
`;
}

const shellQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

import { literal } from './literal';
import { namesOf, type SnippetRequest, uploadNote } from './request';

/**
 * Bash. The body comes from a here-document. Without uploads its marker is quoted, so that the shell reads none of it;
 * with them the shell has to put the addresses in, so what it would read in the texts is escaped. No line of the JSON
 * can be the marker.
 */
export function curlSnippet(request: SnippetRequest): string {
  const uploads = request.references.length > 0;
  const body = literal(request.body, {
    true: 'true',
    false: 'false',
    names: namesOf(request, (index) => `$reference_${index + 1}`),
    ...(uploads && { escape: (text: string) => text.replace(/[\\$`]/g, '\\$&') }),
  });
  return `${uploads ? uploadCode(request) : ''}curl --fail-with-body ${shellQuoted(request.url)} \\
  --header "x-api-key: $SEGMIND_API_KEY" \\
  --header 'Content-Type: application/json' \\
  --output ${shellQuoted(request.file)} \\
  --data-binary @- <<${uploads ? 'JSON' : "'JSON'"}
${body}
JSON
`;
}

/** Each address keeps its quotes, so that it is JSON already. A failed upload stops before anything is paid. */
function uploadCode(request: SnippetRequest): string {
  const calls = request.references.map(
    ({ file, type }, index) => `reference_${index + 1}=$(upload ${file} ${type}) &&\n`,
  );
  return `# ${uploadNote(request)}
upload() {
  data=$(base64 < "$1") &&
    printf '{"data_urls":["data:%s;base64,%s"]}' "$2" "$data" | tr -d '\\n' |
    curl --fail --silent --show-error ${shellQuoted(request.uploadUrl)} \\
      --header "x-api-key: $SEGMIND_API_KEY" \\
      --header 'Content-Type: application/json' \\
      --data-binary @- | grep -o '"http[^"]*"'
}
${calls.join('')}`;
}

const shellQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

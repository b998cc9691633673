import { literal, quoted } from './literal';
import { type SnippetRequest, uploadNote } from './request';

/** Python 3 with `requests`. */
export function pythonSnippet(request: SnippetRequest): string {
  return `import os

import requests

${uploadNote(request, '#')}response = requests.post(
    ${quoted(request.url)},
    headers={"x-api-key": os.environ["SEGMIND_API_KEY"]},
    json=${literal(request.body, { true: 'True', false: 'False' }, '    ')},
    timeout=300,
)
response.raise_for_status()

# The answer is the picture itself, not JSON.
with open(${quoted(request.file)}, "wb") as file:
    file.write(response.content)
`;
}

import { literal, quoted } from './literal';
import { namesOf, type SnippetRequest, uploadNote } from './request';

/** Python 3 with `requests`. */
export function pythonSnippet(request: SnippetRequest): string {
  const body = literal(
    request.body,
    { true: 'True', false: 'False', names: namesOf(request, (index) => `reference_${index + 1}`) },
    '    ',
  );
  const uploads = request.references.length > 0;
  return `${uploads ? 'import base64\n' : ''}import os
${uploads ? 'from pathlib import Path\n' : ''}
import requests

headers = {"x-api-key": os.environ["SEGMIND_API_KEY"]}
${uploads ? uploadCode(request) : ''}
response = requests.post(
    ${quoted(request.url)},
    headers=headers,
    json=${body},
    timeout=300,
)
response.raise_for_status()

# The answer is the picture itself, not JSON.
with open(${quoted(request.file)}, "wb") as file:
    file.write(response.content)
`;
}

function uploadCode(request: SnippetRequest): string {
  const calls = request.references.map(
    ({ file, type }, index) => `reference_${index + 1} = upload(${quoted(file)}, ${quoted(type)})\n`,
  );
  return `

def upload(path, mime_type):
    data = base64.b64encode(Path(path).read_bytes()).decode()
    response = requests.post(
        ${quoted(request.uploadUrl)},
        headers=headers,
        json={"data_urls": [f"data:{mime_type};base64,{data}"]},
        timeout=300,
    )
    response.raise_for_status()
    answer = response.json()
    # Older answers call the list "urls".
    return (answer.get("file_urls") or answer["urls"])[0]


# ${uploadNote(request)}
${calls.join('')}`;
}

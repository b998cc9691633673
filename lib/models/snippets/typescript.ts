import { literal, quoted } from './literal';
import { namesOf, type SnippetRequest, uploadNote } from './request';

/** TypeScript for Node, which is JavaScript as well; saved as a module. */
export function typescriptSnippet(request: SnippetRequest): string {
  const body = literal(
    request.body,
    { true: 'true', false: 'false', names: namesOf(request, (index) => `references[${index}]`) },
    '  ',
  );
  const uploads = request.references.length > 0;
  return `import { ${uploads ? 'readFile, ' : ''}writeFile } from 'node:fs/promises';
import { env } from 'node:process';

const headers = { 'x-api-key': env.SEGMIND_API_KEY ?? '', 'Content-Type': 'application/json' };
${uploads ? uploadCode(request) : ''}
const response = await fetch(${quoted(request.url)}, {
  method: 'POST',
  headers,
  body: JSON.stringify(${body}),
});
if (!response.ok) throw new Error(\`\${response.status}: \${await response.text()}\`);

// The answer is the picture itself, not JSON.
await writeFile(${quoted(request.file)}, Buffer.from(await response.arrayBuffer()));
`;
}

/** No type is written down, so that it stays JavaScript; what is parsed here is `any` in TypeScript. */
function uploadCode(request: SnippetRequest): string {
  const files = request.references.map(
    ({ file, type }) => `  { file: ${quoted(file)}, type: ${quoted(type)} },\n`,
  );
  return `
// ${uploadNote(request)}
const references = [];
for (const { file, type } of [
${files.join('')}]) {
  const data = (await readFile(file)).toString('base64');
  const response = await fetch(${quoted(request.uploadUrl)}, {
    method: 'POST',
    headers,
    body: JSON.stringify({ data_urls: [\`data:\${type};base64,\${data}\`] }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(\`\${response.status}: \${answer}\`);
  // Older answers call the list "urls".
  const { file_urls, urls } = JSON.parse(answer);
  references.push((file_urls ?? urls)[0]);
}
`;
}

import { literal, quoted } from './literal';
import { type SnippetRequest, uploadNote } from './request';

/** TypeScript for Node, which is JavaScript as well; saved as a module. */
export function typescriptSnippet(request: SnippetRequest): string {
  return `import { writeFile } from 'node:fs/promises';
import { env } from 'node:process';

${uploadNote(request, '//')}const response = await fetch(${quoted(request.url)}, {
  method: 'POST',
  headers: { 'x-api-key': env.SEGMIND_API_KEY ?? '', 'Content-Type': 'application/json' },
  body: JSON.stringify(${literal(request.body, { true: 'true', false: 'false' }, '  ')}),
});
if (!response.ok) throw new Error(\`\${response.status}: \${await response.text()}\`);

// The answer is the picture itself, not JSON.
await writeFile(${quoted(request.file)}, Buffer.from(await response.arrayBuffer()));
`;
}

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { models } from './catalog';
import { defaultParams } from './defaults';
import { imageRef } from './image-ref';
import type { Params } from './settings';
import { type SnippetFacts, snippets } from './snippets';
import type { ModelSpec } from './spec';
import { hostileTexts } from './testing/arbitrary-params';
import { wireBody } from './wire';

const run = promisify(execFile);
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 10, 13]);
const key = 'a key from the environment';

const received: { url: string | undefined; key: unknown; body: unknown }[] = [];
const server = createServer((request, response) => {
  void json(request).then((body) => {
    received.push({ url: request.url, key: request.headers['x-api-key'], body });
    if (request.url !== '/upload-asset') return response.setHeader('Content-Type', 'image/png').end(picture);
    if (refusing) return response.writeHead(401).end('{"error":"Unauthorized"}');
    const address = stored(received.length);
    response.setHeader('Content-Type', 'application/json');
    return response.end(JSON.stringify(answerOf(address)));
  });
});
/** What an address may hold that a shell or a language reads. */
const stored = (number: number) => `https://example.com/$HOME/${number}.png?a=1&b=\\2\`id\``;
let answerOf = (address: string): object => ({ file_urls: [address], message: 'uploaded' });
let refusing = false;
let facts: SnippetFacts = { apiUrl: '', uploadUrl: '', formatOf: () => undefined };
let folder = '';

beforeAll(async () => {
  vi.stubEnv('SEGMIND_API_KEY', key);
  folder = await mkdtemp(join(tmpdir(), 'snippets-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  facts = { apiUrl: origin, uploadUrl: origin, formatOf: (hash) => (hash === jpeg ? 'jpeg' : undefined) };
  await writeFile(join(folder, 'reference-1.jpg'), local);
  await writeFile(join(folder, 'reference-2.png'), picture);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  server.close();
  await rm(folder, { recursive: true });
});

const works = (command: string, ...args: string[]) =>
  run(command, args).then(
    () => true,
    () => false,
  );
/** How each is run where its language is installed; Node always is. */
const runners = {
  curl: { there: await works('bash', '-c', 'curl --version'), file: 'snippet.sh', command: 'bash' },
  python: { there: await works('python3', '-c', 'import requests'), file: 'snippet.py', command: 'python3' },
  typescript: { there: true, file: 'snippet.mjs', command: process.execPath },
};

const url = 'https://example.com/a.png?b=1&c=\'"';
const [jpeg, unknown] = ['a'.repeat(64), 'b'.repeat(64)];
// Longer than a line of base64, and than what fits into one read.
const local = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 31) % 256));
const settings = (spec: ModelSpec, prompt: string, refs: readonly string[] = []) => {
  const params = { ...defaultParams(spec), prompt, seed: 4_294_967_295 };
  return { ...params, ...('image_urls' in params && { image_urls: refs }) };
};
const withReferences = [imageRef(jpeg), url, imageRef(unknown), imageRef(jpeg)];

type Language = keyof typeof runners;
function code(spec: ModelSpec, params: Params, language: Language): string {
  const found = snippets(spec, params, facts).find((snippet) => snippet.language === language);
  if (!found) throw new Error(`no snippet in ${language}`);
  return found.code;
}
async function runCode(spec: ModelSpec, params: Params, language: Language): Promise<void> {
  const { file, command } = runners[language];
  await writeFile(join(folder, file), code(spec, params, language));
  received.length = 0;
  await run(command, [file], { cwd: folder });
}
// All hostile texts in one prompt, and each awkward start on its own: one process is slow enough.
const hostile = hostileTexts.join('\n');

describe.each(['curl', 'python', 'typescript'] as const)('the %s snippet', (language) => {
  const { there } = runners[language];

  it.skipIf(!there).each(models)('$slug: sends exactly these settings and saves the bytes', async (spec) => {
    const params = settings(spec, hostile, [url]);
    await runCode(spec, params, language);
    const body = wireBody(spec, params, (ref) => ref);
    expect(received).toEqual([{ url: `/v1/${spec.slug}`, key, body }]);
    expect(await readFile(join(folder, 'picture.png'))).toEqual(picture);
  });

  it.skipIf(!there).each(models)('$slug: uploads each local reference once, then asks', async (spec) => {
    const params = settings(spec, hostile, withReferences);
    await runCode(spec, params, language);
    const upload = (type: string, bytes: Buffer) => ({
      url: '/upload-asset',
      key,
      body: { data_urls: [`data:${type};base64,${bytes.toString('base64')}`] },
    });
    const placed = (ref: string) => (ref === url ? url : stored(ref === imageRef(jpeg) ? 1 : 2));
    expect(received).toEqual([
      upload('image/jpeg', local),
      upload('image/png', picture),
      { url: `/v1/${spec.slug}`, key, body: wireBody(spec, params, placed) },
    ]);
  });

  it.skipIf(!there)('takes the older answer of the asset store as well', async () => {
    const [spec] = models;
    if (!spec) throw new Error('no model');
    answerOf = (address) => ({ urls: [address] });
    const params = settings(spec, 'p', [imageRef(jpeg)]);
    await runCode(spec, params, language);
    answerOf = (address) => ({ file_urls: [address], message: 'uploaded' });
    expect(received.at(-1)?.body).toMatchObject({ image_urls: [stored(1)] });
  });

  it.skipIf(!there)('asks for no picture when an upload was refused', async () => {
    const [spec] = models;
    if (!spec) throw new Error('no model');
    refusing = true;
    await expect(runCode(spec, settings(spec, 'p', withReferences), language)).rejects.toThrow(/401/);
    refusing = false;
    expect(received.map((request) => request.url)).toEqual(['/upload-asset']);
  });

  it('shows what turns or hides text as escapes', () => {
    for (const spec of models) {
      const shown = code(spec, settings(spec, 'a\u202eb\u200bc\u0007d\ud83d'), language);
      expect(shown).toContain('a\\u202eb\\u200bc\\u0007d\\ud83d');
    }
  });
});

it('names the file after the output format', () => {
  for (const spec of models) {
    const param = spec.params.find((one) => one.kind !== 'size' && one.role === 'outputFormat');
    if (param?.kind !== 'choice') throw new Error('no output format');
    const params = { ...settings(spec, 'p'), [param.key]: 'jpeg' };
    for (const snippet of snippets(spec, params, facts)) expect(snippet.code).toContain('picture.jpeg');
  }
});

it('uploads nothing without kept pictures', () => {
  for (const spec of models) {
    for (const snippet of snippets(spec, settings(spec, 'p', [url]), facts)) {
      expect(snippet.code).not.toMatch(/upload/i);
    }
  }
});

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
import { snippets } from './snippets';
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
    response.setHeader('Content-Type', 'image/png').end(picture);
  });
});
let apiUrl = '';
let folder = '';

beforeAll(async () => {
  vi.stubEnv('SEGMIND_API_KEY', key);
  folder = await mkdtemp(join(tmpdir(), 'snippets-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  apiUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
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
const settings = (spec: ModelSpec, prompt: string) => {
  const params = { ...defaultParams(spec), prompt, seed: 4_294_967_295 };
  return { ...params, ...('image_urls' in params && { image_urls: [url, imageRef('a'.repeat(64))] }) };
};

function code(spec: ModelSpec, prompt: string, language: keyof typeof runners): string {
  const found = snippets(spec, settings(spec, prompt), apiUrl).find(
    (snippet) => snippet.language === language,
  );
  if (!found) throw new Error(`no snippet in ${language}`);
  return found.code;
}

describe.each(['curl', 'python', 'typescript'] as const)('the %s snippet', (language) => {
  const { there, file, command } = runners[language];

  it.skipIf(!there).each(models)('$slug: sends exactly these settings and saves the bytes', async (spec) => {
    // All hostile texts in one prompt, and each awkward start on its own: one process is slow enough.
    const prompt = hostileTexts.join('\n');
    await writeFile(join(folder, file), code(spec, prompt, language));
    received.length = 0;
    await run(command, [file], { cwd: folder });

    const placed = (ref: string) => (ref === url ? ref : 'REFERENCE_IMAGE_1_URL');
    const body = wireBody(spec, settings(spec, prompt), placed);
    expect(received).toEqual([{ url: `/v1/${spec.slug}`, key, body }]);
    expect(await readFile(join(folder, 'picture.png'))).toEqual(picture);
  });

  it('says which pictures to upload first', () => {
    for (const spec of models) expect(code(spec, 'p', language)).toMatch(/Upload .* REFERENCE_IMAGE_1_URL/);
  });

  it('shows what turns or hides text as escapes', () => {
    for (const spec of models) {
      const shown = code(spec, 'a\u202eb\u200bc\u0007d\ud83d', language);
      expect(shown).toContain('a\\u202eb\\u200bc\\u0007d\\ud83d');
    }
  });
});

it('names the file after the output format', () => {
  for (const spec of models) {
    const param = spec.params.find((one) => one.kind !== 'size' && one.role === 'outputFormat');
    if (param?.kind !== 'choice') throw new Error('no output format');
    const params = { ...settings(spec, 'p'), [param.key]: 'jpeg' };
    for (const snippet of snippets(spec, params, apiUrl)) expect(snippet.code).toContain('picture.jpeg');
  }
});

it('has no note on uploads without kept pictures', () => {
  for (const spec of models) {
    for (const snippet of snippets(spec, { ...defaultParams(spec), prompt: 'p' }, apiUrl)) {
      expect(snippet.code).not.toMatch(/upload/i);
    }
  }
});

import { afterEach, expect, test, vi } from 'vitest';
import { readFile } from './read-file';

const found = {
  settings: { model: 'm', params: { prompt: 'a' } },
  source: 'proofsheet',
  exact: true,
  leftOver: [],
};
const answer = (status: number, body: unknown) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json(body, { status })),
  );
afterEach(() => vi.unstubAllGlobals());

const file = (bytes: number) => new File([new Uint8Array(bytes)], 'x.png');
const refusal = async (of: File) => {
  const read = await readFile(of);
  return read.ok ? undefined : read.error;
};

test('what the server found is handed on, and so is its reason where it found nothing', async () => {
  answer(200, found);
  expect(await readFile(file(1))).toEqual({ ok: true, value: found });
  answer(422, { error: 'No settings here.' });
  expect(await refusal(file(1))).toBe('No settings here.');
  answer(500, '<html>');
  expect(await refusal(file(1))).toMatch(/could not be read\.$/);
});

test('what is empty, far too large or no file at all is never sent', async () => {
  answer(200, found);
  expect(await refusal(file(0))).toBe('This file is empty.');
  const large = Object.defineProperty(file(1), 'size', { value: 200_000_000 });
  expect(await refusal(large)).toMatch(/larger than 64 MB/);
  // What browsers do with a folder.
  const folder = Object.defineProperty(file(1), 'slice', {
    value: () => ({ arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }),
  });
  expect(await refusal(folder)).toMatch(/^This is a folder/);
  expect(fetch).not.toHaveBeenCalled();
});

test('a studio that does not answer is called that', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))),
  );
  expect(await refusal(file(1))).toMatch(/could not be reached/);
});

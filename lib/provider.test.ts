import { expect, test } from 'vitest';
import { parseEnv } from './env';
import { chooseProvider } from './provider';

function choose(source: Record<string, string>) {
  const env = parseEnv(source);
  if (!env.ok) throw new Error(env.error.join('\n'));
  return chooseProvider(env.value);
}

test('with a key it is Segmind, at its three hosts', () => {
  const { provider, config } = choose({ SEGMIND_API_KEY: 'SG_0123456789abcdef' });
  expect(provider).toBe('segmind');
  expect(config).toMatchObject({
    apiKey: 'SG_0123456789abcdef',
    apiUrl: 'https://api.segmind.com',
    uploadUrl: 'https://workflows-api.segmind.com',
    modelsUrl: 'https://api.spotprod.segmind.com',
  });
});

test('without a key nothing goes to Segmind', () => {
  const { provider, config } = choose({ PORT: '4123' });
  expect(provider).toBe('sandbox');
  const own = 'http://127.0.0.1:4123/sandbox';
  expect(config).toMatchObject({ apiUrl: own, uploadUrl: own, modelsUrl: own });
});

test.each([
  ['0.0.0.0', 'http://127.0.0.1:3000/sandbox'],
  ['::', 'http://127.0.0.1:3000/sandbox'],
  ['::1', 'http://[::1]:3000/sandbox'],
  ['192.168.1.4', 'http://192.168.1.4:3000/sandbox'],
])('listening on %s the studio calls itself at %s', (HOST, url) => {
  expect(choose({ HOST }).config.apiUrl).toBe(url);
});

test('a sandbox elsewhere stands for all three hosts', () => {
  const { provider, config } = choose({ SEGMIND_API_URL: 'http://127.0.0.1:9000/' });
  expect(provider).toBe('sandbox');
  expect(config.uploadUrl).toBe('http://127.0.0.1:9000');
});

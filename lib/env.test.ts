import { expect, test } from 'vitest';
import { parseEnv } from './env';

test('an empty environment is a good one', () => {
  const env = parseEnv({ SEGMIND_API_KEY: ' ', PORT: '' });
  expect(env.ok && env.value).toMatchObject({
    DATA_DIR: './data',
    HOST: '127.0.0.1',
    PORT: 3000,
    SEGMIND_TRANSPORT: 'auto',
    SEGMIND_PARALLEL: 8,
  });
});

test('spaces around a value are not part of it', () => {
  const env = parseEnv({ HOST: ' 0.0.0.0 ', PORT: '4000 ' });
  expect(env.ok && env.value).toMatchObject({ HOST: '0.0.0.0', PORT: 4000 });
});

test('all problems are told at once, each by its name', () => {
  const env = parseEnv({
    SEGMIND_API_URL: 'ftp://files',
    SEGMIND_RPM: '0',
    PORT: '70000',
    SEGMIND_PARALLEL: '2.5',
    SEGMIND_TRANSPORT: 'v3',
    LOG_LEVEL: 'loud',
  });
  const problems = env.ok ? [] : env.error;
  expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
    'LOG_LEVEL',
    'PORT',
    'SEGMIND_API_URL',
    'SEGMIND_PARALLEL',
    'SEGMIND_RPM',
    'SEGMIND_TRANSPORT',
  ]);
});

test('a key is never repeated in a problem', () => {
  const env = parseEnv({ SEGMIND_API_KEY: 'SG_0123 456789abcdef' });
  expect(env.ok ? '' : env.error.join()).toContain('SEGMIND_API_KEY');
  expect(env.ok ? '' : env.error.join()).not.toContain('0123');
});

test.each([
  ['', []],
  ['studio.example', ['studio.example']],
  [' Studio.Example , .lan.example,', ['studio.example', '.lan.example']],
])('“%s” allows the hosts %j', (text, names) => {
  const env = parseEnv({ ALLOWED_HOSTS: text });
  expect(env.ok && env.value.ALLOWED_HOSTS).toEqual(names);
});

test.each(['https://studio.example', 'studio.example:3000', '*', '*.example', 'a..b', 'a b', '-'])(
  '“%s” is no host to allow, which is told once',
  (name) => {
    const env = parseEnv({ ALLOWED_HOSTS: `good.example,${name},${name}` });
    expect(env.ok ? [] : env.error).toEqual([expect.stringMatching(/^ALLOWED_HOSTS: must be host names/)]);
  },
);

test.each([
  ['api.segmind.com', 'begins with http:// or https://'],
  ['ftp://files', 'begins with http:// or https://'],
  ['http://127.0.0.1:6000', 'a port that no HTTP client may connect to'],
])('what is wrong with the address %s is said', (url, reason) => {
  const env = parseEnv({ SEGMIND_API_URL: url });
  expect(env.ok ? [] : env.error).toEqual([expect.stringContaining(reason)]);
});

test.each([
  ['SEGMIND_TRANSPORT', 'v3', 'SEGMIND_TRANSPORT: must be auto, v2, or v1'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL: must be trace, debug, info, warn, error, fatal, or silent'],
  ['ALLOW_PRIVATE_URLS', 'yes', 'ALLOW_PRIVATE_URLS: must be true or false'],
  ['PORT', '9'.repeat(400), 'PORT: must be at most 65535'],
])('what %s may be is said', (name, value, sentence) => {
  const env = parseEnv({ [name]: value });
  expect(env.ok ? [] : env.error).toEqual([sentence]);
});

test('a port that browsers refuse is refused at the start', () => {
  const env = parseEnv({ PORT: '6000' });
  expect(env.ok ? [] : env.error).toEqual([expect.stringContaining('browsers')]);
});

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

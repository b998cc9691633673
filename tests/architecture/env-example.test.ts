import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { envSchema, parseEnv } from '@/lib/env';
import { root } from './source-tree';

const text = readFileSync(`${root}/.env.example`, 'utf8');
/** Every entry, set or commented out, with its value. */
const entries = [...text.matchAll(/^#? ?([A-Z][A-Z0-9_]+)=(.*)$/gm)].map(
  ([, name = '', value = '']) => [name, value] as const,
);

test('.env.example lists every setting once and nothing else', () => {
  expect(entries.map(([name]) => name).sort()).toEqual(Object.keys(envSchema.shape).sort());
});

test('the values it shows are the defaults', () => {
  const shown = parseEnv(Object.fromEntries(entries));
  expect(shown).toEqual(parseEnv({}));
});

test('each entry is explained above it', () => {
  const lines = text.split('\n');
  const unexplained = entries.filter(([name]) => {
    const at = lines.findIndex((line) => line.replace(/^# ?/, '').startsWith(`${name}=`));
    return !/^# [A-Z]/.test(lines[at - 1] ?? '');
  });
  expect(unexplained).toEqual([]);
});

test('README’s table names every setting', () => {
  const readme = readFileSync(`${root}/README.md`, 'utf8');
  expect(Object.keys(envSchema.shape).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

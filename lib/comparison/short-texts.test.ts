import { expect, it } from 'vitest';
import { shortTexts } from './short-texts';

const start =
  'A quiet harbour town in the early morning, fishing boats, nets drying, soft light from the east, ';
const short = (...texts: string[]) => texts.map((text) => shortTexts(texts).get(text));

it('leaves out what long texts begin alike with', () => {
  expect(short(`${start}fog`, `${start}rain`)).toEqual(['…fog', '…rain']);
  expect(short(start, `${start}fog`)).toEqual(['…east, ', '…east, fog']);
});

it('keeps the beginning of those that it tells apart', () => {
  expect(short(`${start}fog`, `${start}rain`, `Another ${start}`, 'a fox')).toEqual([
    '…fog',
    '…rain',
    'Another A quiet harbour town in the earl…',
    'a fox',
  ]);
});

it('looks again among those that still begin alike', () => {
  expect(short(`${start}1 ${start}fog`, `${start}1 ${start}rain`, `${start}2 ${start}`)).toEqual([
    '…fog',
    '…rain',
    '…2 A quiet harbour town in the early morn…',
  ]);
});

it('parts texts without words between their characters', () => {
  const word = '港'.repeat(60);
  expect(short(`${word}霧`, `${word}雨`)).toEqual(['…霧', '…雨']);
  const foxes = '🦊'.repeat(60);
  expect(short(`${foxes}🦊🐔`, `${foxes}🦊🐣`)).toEqual(['…🐔', '…🐣']);
});

it('has one for equal texts, however long', () => {
  expect(short(start, start)).toEqual([
    'A quiet harbour town in the early mornin…',
    'A quiet harbour town in the early mornin…',
  ]);
});

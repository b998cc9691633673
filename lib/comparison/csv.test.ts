import { expect, it, test } from 'vitest';
import { csv } from './csv';

const mark = '\ufeff';

it('says that it is UTF-8, or Excel would not know', () =>
  expect(csv([['ä · 🦊']])).toBe(`${mark}ä · 🦊\r\n`));

it('quotes what would break a line or a column', () => {
  expect(
    csv([
      ['a', 'b,c', 'd;e'],
      ['say "x"', 'two\nlines'],
      [undefined, 1.5],
    ]),
  ).toBe(`${mark}a,"b,c","d;e"\r\n"say ""x""","two\nlines"\r\n,1.5\r\n`);
});

test.each([
  '=1+1',
  '+a',
  '-2+3',
  '@x',
  '＝1+1',
  '＋a',
  '－2',
  '＠x',
  '\t=1',
  '\tx',
  '\rx',
  '\nx',
  '  =1+1',
  '\u3000=1',
])('lets %j not be taken for a formula', (text) => expect(csv([[text]])).toMatch(/^\ufeff"?'/));

it('leaves numbers and what holds a sign elsewhere alone', () => {
  expect(csv([['-5', '+1.5e3', -0.25, 'a = b', '512-768']])).toBe(`${mark}-5,+1.5e3,-0.25,a = b,512-768\r\n`);
});

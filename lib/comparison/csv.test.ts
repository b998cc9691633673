import { expect, it } from 'vitest';
import { csv } from './csv';

it('quotes what would break a line or a column', () => {
  expect(
    csv([
      ['a', 'b,c'],
      ['say "x"', 'two\nlines'],
      [undefined, 1.5],
    ]),
  ).toBe('a,"b,c"\r\n"say ""x""","two\nlines"\r\n,1.5\r\n');
});

it('lets no text be taken for a formula, and leaves numbers alone', () => {
  expect(csv([['=1+1', '@x', '-5', -0.25, '- a list']])).toBe("'=1+1,'@x,-5,-0.25,'- a list\r\n");
});

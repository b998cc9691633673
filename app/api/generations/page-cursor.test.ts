import { expect, test } from 'vitest';
import { cursorSchema, cursorText } from './page-cursor';

const cursor = { createdAt: 1_760_000_000_000, id: '01980000-0000-7000-8000-000000000001' };

test('a cursor survives a URL', () => {
  expect(cursorSchema.parse(cursorText(cursor))).toEqual(cursor);
});

test.each(['', 'x', '1', '1.', '-1.01980000-0000-7000-8000-000000000001', `${cursorText(cursor)} or 1=1`])(
  '%j is refused',
  (text) => expect(cursorSchema.safeParse(text).success).toBe(false),
);

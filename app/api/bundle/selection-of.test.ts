import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { selectionOf } from './selection-of';

const id = '01980000-0000-7000-8000-000000000001';
const post = (body: string, type = 'application/x-www-form-urlencoded', length = String(body.length)) =>
  selectionOf(
    new NextRequest('http://127.0.0.1/api/bundle', {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...(length && { 'content-length': length }) },
    }),
  );

test('a form selects by ids or by a search, and everything when the search is empty', async () => {
  expect(await post(`ids=${id}`)).toMatchObject({ ok: true, value: { selection: { ids: [id] } } });
  expect(await post('q=')).toMatchObject({ ok: true, value: { selection: { query: { clauses: [] } } } });
});

test('an address without anything selects everything', async () => {
  const asked = await selectionOf(new NextRequest('http://127.0.0.1/api/bundle'));
  expect(asked).toMatchObject({ ok: true, value: { selection: { query: { clauses: [] } } } });
});

test.each([
  ['nothing', ''],
  ['JSON that curl sends as a form', `{"ids":["${id}"]}`],
  ['JSON', `{"ids":["${id}"]}`, 'application/json'],
  ['a form with another field only', 'settings=1'],
  ['a form in parts without its parts', 'ids', 'multipart/form-data; boundary=x'],
  ['a form that is too long', 'q=', undefined, '9000000'],
  ['a form of unknown length', 'q=', undefined, ''],
])('%s is refused with a sentence, and is not taken for everything', async (_, body, type, length) => {
  const asked = await post(body, type, length);
  expect(asked).toMatchObject({ ok: false, error: expect.stringMatching(/^[A-Z].*\.$/) });
});

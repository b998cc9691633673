import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { selectionOf } from './selection-of';

const id = '01980000-0000-7000-8000-000000000001';
const form = 'application/x-www-form-urlencoded';
const post = (body: string, type = form, length = String(body.length)) =>
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
  { what: 'nothing', body: '' },
  { what: 'JSON that curl sends as a form', body: `{"ids":["${id}"]}` },
  { what: 'JSON', body: `{"ids":["${id}"]}`, type: 'application/json' },
  { what: 'a form with another field only', body: 'settings=1' },
  { what: 'a form in parts without its parts', body: 'ids', type: 'multipart/form-data; boundary=x' },
  { what: 'a form that is too long', body: 'q=', length: '9000000' },
  { what: 'a form of unknown length', body: 'q=', length: '' },
])('$what is refused with a sentence, and is not taken for everything', async ({ body, type, length }) => {
  const asked = await post(body, type, length);
  expect(asked).toMatchObject({ ok: false, error: expect.stringMatching(/^[A-Z].*\.$/) });
});

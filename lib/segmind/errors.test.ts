import { afterEach, expect, test } from 'vitest';
import type { Reply } from '@/tests/support/http-server';
import { json, type SegmindFixture, startSegmindFixture, testKey } from '@/tests/support/segmind-fixture';

let fixture: SegmindFixture;
afterEach(() => fixture.close());

const says = (status: number, error: string): Reply => json({ error }, { status });

/** The error a submit ends with that is answered so. */
async function refusal(reply: Reply) {
  fixture = await startSegmindFixture(() => reply);
  const result = await fixture.client.submit('any-model', { prompt: 'x', output_format: 'gif', steps: 900 });
  return result.ok ? undefined : result.error;
}

test('masks the key and cuts the sentence at 500 characters', async () => {
  const error = await refusal(says(400, `${'a'.repeat(490)} ${testKey} is not ${testKey} valid`));
  expect(error?.detail).toHaveLength(500);
  expect(JSON.stringify(error)).not.toContain('0123');
});

test.each([
  ['message', { message: 'From message' }, 'From message'],
  ['error.message', { error: { message: 'From within' } }, 'From within'],
  ['detail', { detail: 'From detail' }, 'From detail'],
  ['html-message', { 'html-message': '<p>From <b>HTML</b> &amp; more</p>' }, 'From HTML & more'],
  ['an unknown envelope', { reason: 'odd' }, '{"reason":"odd"}'],
  ['a bare string', 'Bare', 'Bare'],
])('reads %s', async (_, body, detail) => {
  expect(await refusal(json(body, { status: 400 }))).toMatchObject({ detail });
});

test.each([
  ['prompt is required', 'prompt'],
  ['The parameter steps is out of range', 'steps'],
  ['"steps" and "prompt" do not go together', undefined],
  ['A step in the wrong direction, try a better prompt', undefined],
])('names the field of «%s» only when sure', async (sentence, field) => {
  expect((await refusal(says(400, sentence)))?.field).toBe(field);
});

test('believes the status of a refusal whose body is cut', async () => {
  const error = await refusal({ ...says(429, 'Slow down'), fault: 'cut' });
  expect(error).toMatchObject({ kind: 'rateLimited', accepted: 'no', charged: 'no' });
});

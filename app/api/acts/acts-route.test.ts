import { NextRequest } from 'next/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';
import { POST } from './[act]/route';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const ask = (act: string, body: string) =>
  POST(new NextRequest('http://studio/', { method: 'POST', body }), { params: Promise.resolve({ act }) });
const all = (text: string) => ({ text, zoneMinutes: 0, except: [] });

test('what an act on all results of a search did is told, and can be taken back', async () => {
  await fixture.queue('', exampleSettings('a lighthouse', 1));
  await fixture.queue('', exampleSettings('a harbour', 2));
  const given = { target: all('lighthouse'), input: { add: ['sea'], remove: [] } };
  const answer = await (await ask('tag', JSON.stringify(given))).json();
  expect(answer).toEqual({ ok: true, value: { changed: 1, undo: expect.any(String), views: [] } });
  const undone = await ask('undo', JSON.stringify({ token: answer.value.undo }));
  expect(await undone.json()).toEqual({ ok: true, value: { changed: 1 } });
});

test('what is no input of an act is refused as by the action', async () => {
  for (const body of ['', 'no JSON', '{}', JSON.stringify({ target: all(''), input: { add: 1 } })]) {
    expect(await (await ask('tag', body)).json()).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  }
});

test('other names are no acts, and an act has its limit', async () => {
  for (const name of ['tags', 'constructor', '__proto__', ''])
    expect((await ask(name, '{}')).status).toBe(404);
  expect((await ask('tag', ' '.repeat(1024 * 1024 + 1))).status).toBe(413);
});

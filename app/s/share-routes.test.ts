import { NextRequest } from 'next/server';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GET as oembed } from '@/app/api/oembed/route';
import { pictureKey } from '@/lib/sharing/picture-key';
import type { Share } from '@/lib/sharing/share';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { giveLink, hashed, seedPrints } from '@/tests/support/seed-shares';
import { startStudioFixture } from '@/tests/support/studio-fixture';
import { GET as image } from './[token]/image/[picture]/[variant]/route';
import { GET as settings } from './[token]/settings.json/route';
import { POST as unlock } from './[token]/unlock/route';

const host = 'http://studio.example';
const secret = 'metadata-of-nobody-else';
const id = '0197a000-0000-7000-8000-000000000001';
const print = exampleSettings('a lighthouse', 7);

let fixture: RunnerFixture;
let hash: string;
beforeEach(async () => {
  fixture = await startStudioFixture();
  const bytes = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#c63' } })
    .withExif({ IFD0: { Copyright: secret } })
    .png()
    .toBuffer();
  await seedPrints(fixture.dataDir, [{ id, settings: print, bytes }]);
  hash = (await fixture.store.generations.get(id))?.images[0]?.hash ?? '';
});
afterEach(() => fixture.close());

/** A link to the print, and how to ask for what belongs to it. */
async function give(over: Partial<Share> = {}) {
  const link = await giveLink(fixture.store, { subject: { kind: 'results', ids: [id] }, ...over });
  const token = link.path.slice('/s/'.length);
  const key = pictureKey(link.id, id, hash);
  const at = (path: string, init?: ConstructorParameters<typeof NextRequest>[1]) =>
    new NextRequest(`${host}${link.path}${path}`, {
      ...init,
      headers: { host: 'studio.example', ...init?.headers },
    });
  return {
    ...link,
    key,
    picture: (variant: string, headers = {}, picture = key) =>
      image(at(`/image/${picture}/${variant}`, { headers }), {
        params: Promise.resolve({ token, picture, variant }),
      }),
    settings: () => settings(at('/settings.json'), { params: Promise.resolve({ token }) }),
    unlock: (password: string, headers = {}) =>
      unlock(at('/unlock', { method: 'POST', body: new URLSearchParams({ password }), headers }), {
        params: Promise.resolve({ token }),
      }),
    oembed: (query = '') => oembed(at(`/../../api/oembed?url=${host}${link.path}${query}`)),
  };
}
const end = (share: { id: string }) => fixture.store.shares.revoke('local', share.id, Date.now());
const length = (password: string) => ({
  'content-length': String(new URLSearchParams({ password }).toString().length),
});

test('every size is a picture without metadata, and tells nothing in its headers', async () => {
  const share = await give({ original: true });
  for (const [variant, width, height] of [
    ['small', 512, 384],
    ['large', 1200, 900],
    ['card', 1200, 630],
    ['original', 1200, 900],
  ] as const) {
    const answer = await share.picture(variant);
    expect(answer.status).toBe(200);
    const headers = JSON.stringify([...answer.headers]);
    for (const told of [hash, id, share.id]) expect(headers).not.toContain(told);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.includes(secret)).toBe(false);
    expect(await sharp(bytes).metadata()).toMatchObject({ width, height });
  }
});

test('what a browser has kept is good only as long as the link', async () => {
  const share = await give();
  for (const variant of ['large', 'card']) {
    const etag = (await share.picture(variant)).headers.get('etag') ?? '';
    expect((await share.picture(variant, { 'if-none-match': etag })).status).toBe(304);
  }
  await end(share);
  for (const variant of ['small', 'large', 'card', 'original']) {
    expect((await share.picture(variant, { 'if-none-match': '*' })).status).toBe(404);
  }
});

test('the original is for those who may have it', async () => {
  const share = await give();
  expect((await share.picture('original')).status).toBe(404);
  await fixture.store.shares.change('local', share.id, { original: true });
  const answer = await share.picture('original');
  expect(answer.headers.get('content-disposition')).toMatch(/filename="picture\.png"/);
});

test('what is no size and no picture of the share is not found', async () => {
  const [share, other] = [await give(), await give()];
  for (const variant of ['huge', '__proto__', '']) expect((await share.picture(variant)).status).toBe(404);
  for (const key of [other.key, hash, id, 'x'])
    expect((await share.picture('large', {}, key)).status).toBe(404);
});

test('search engines may list the pictures of a link that says so', async () => {
  expect((await (await give({ indexed: true })).picture('large')).headers.has('x-robots-tag')).toBe(false);
});

test('settings are told from their level on, without what they were made from', async () => {
  const share = await give({ level: 'prompt' });
  expect((await share.settings()).status).toBe(404);
  await fixture.store.shares.change('local', share.id, { level: 'settings' });
  expect(await (await share.settings()).json()).toMatchObject({ model: print.model, params: { seed: 7 } });
  await end(share);
  expect((await share.settings()).status).toBe(404);
});

test('a password opens pictures and settings to whom it was given by, until it is another', async () => {
  const share = await give({ password: hashed('open sesame') });
  expect((await share.picture('card')).status).toBe(401);
  expect((await share.settings()).status).toBe(401);
  const wrong = await share.unlock('open', length('open'));
  expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null]);
  expect(await wrong.text()).toContain('That is not the password');
  const right = await share.unlock('open sesame', length('open sesame'));
  expect([right.status, right.headers.get('location')]).toEqual([303, share.path]);
  const cookie = right.headers.get('set-cookie')?.split(';')[0] ?? '';
  for (const variant of ['small', 'large', 'card']) {
    expect((await share.picture(variant, { cookie })).status).toBe(200);
  }
  await fixture.store.shares.change('local', share.id, { password: hashed('another one') });
  expect((await share.picture('large', { cookie })).status).toBe(401);
});

test('passwords are tried ten times a minute', async () => {
  const share = await give({ password: hashed('open sesame') });
  const statuses = [];
  for (let tried = 0; tried < 11; tried += 1) statuses.push((await share.unlock('no', length('no'))).status);
  expect(statuses).toEqual([...Array(10).fill(401), 429]);
  const refused = await share.unlock('open sesame', length('open sesame'));
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('what is no such form is a wrong password', async () => {
  const share = await give({ password: hashed('open sesame') });
  expect((await share.unlock('open sesame')).status).toBe(401);
  expect((await share.unlock('x'.repeat(5000), length('x'.repeat(5000)))).status).toBe(401);
});

test('oEmbed tells of the picture where the owner lets other sites show it', async () => {
  const share = await give({ embeddable: true, title: 'The keeper' });
  const answer = await share.oembed();
  expect(await answer.json()).toEqual({
    version: '1.0',
    type: 'photo',
    provider_name: 'Proofsheet',
    title: 'The keeper',
    url: `${host}${share.path}/image/${share.key}/large`,
    width: 1200,
    height: 900,
  });
  expect(await (await share.oembed('&maxwidth=800')).json()).toMatchObject({ width: 512, height: 384 });
  expect(await (await share.oembed('&maxwidth=500&maxheight=300')).json()).toMatchObject({
    url: `${host}${share.path}/image/${share.key}/small`,
    width: 400,
    height: 300,
  });
  expect((await share.oembed('&format=xml')).status).toBe(501);
  expect((await oembed(new NextRequest(`${host}/api/oembed`))).status).toBe(400);
  await end(share);
  expect((await share.oembed()).status).toBe(404);
});

test('oEmbed tells of nothing else', async () => {
  for (const over of [{}, { embeddable: true, password: hashed('open sesame') }]) {
    expect((await (await give(over)).oembed()).status).toBe(404);
  }
  const elsewhere = `${host}/api/oembed?url=https://other.example/s/x`;
  expect((await oembed(new NextRequest(elsewhere, { headers: { host: 'studio.example' } }))).status).toBe(
    404,
  );
});

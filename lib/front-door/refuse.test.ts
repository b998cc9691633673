import { describe, expect, it, test } from 'vitest';
import { refuse } from './refuse';

const allowed = ['studio.example', '.lan.example'];
const get = (headers: Record<string, string>, url = '/create') =>
  refuse({ method: 'GET', url, headers }, allowed)?.status;
const post = (headers: Record<string, string>) =>
  refuse({ method: 'POST', url: '/api/uploads', headers: { host: '127.0.0.1:3000', ...headers } }, allowed)
    ?.status;

describe('the name a request was sent to', () => {
  it.each([
    'localhost',
    'LOCALHOST:3000',
    'localhost.:3000',
    'studio.localhost:3000',
    '127.0.0.1:3000',
    '192.168.1.5',
    '[::1]:3000',
    '[fd00::5]',
    'studio.example',
    'Studio.Example:8443',
    'lan.example',
    'a.b.lan.example:3000',
  ])('%s is let in', (host) => {
    expect(get({ host })).toBeUndefined();
  });

  it.each([
    'evil.example',
    'evil.example:3000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'notlocalhost',
    'evilstudio.example',
    'sub.studio.example',
    'evil-lan.example',
    'evil@127.0.0.1',
    'evil.example#@localhost',
    'localhost/evil',
    'localhost, evil.example',
    '',
    ':3000',
  ])('“%s” is refused', (host) => {
    expect(get({ host })).toBe(421);
  });

  it('counts as well when a proxy passes it on', () => {
    expect(get({ host: '127.0.0.1:3000', 'x-forwarded-host': 'studio.example' })).toBeUndefined();
    expect(get({ host: '127.0.0.1:3000', 'x-forwarded-host': 'evil.example' })).toBe(421);
    expect(get({ host: '127.0.0.1:3000', 'x-forwarded-host': 'evil.example, studio.example' })).toBe(421);
  });

  it('is not needed where there is none, as no browser leaves it out', () => {
    expect(get({})).toBeUndefined();
  });

  it('is told together with the setting that would let it in', () => {
    const refusal = refuse({ method: 'GET', url: '/', headers: { host: 'nas.home:3000' } }, []);
    expect(refusal?.sentence).toContain('ALLOWED_HOSTS=nas.home;');
  });
});

test.each(['', ':3000', 'evil@127.0.0.1'])('“%s” is no name that could be let in', (host) => {
  const refusal = refuse({ method: 'GET', url: '/', headers: { host } }, []);
  expect(refusal?.sentence).toMatch(/^The host it names is empty or damaged\./);
});

describe('where a wish to change something comes from', () => {
  it.each<[Record<string, string>]>([
    [{}],
    [{ origin: 'http://127.0.0.1:3000' }],
    [{ origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }],
    // Browsers leave the origin out for pages that ask for no referrer.
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ host: 'studio.example:80', origin: 'http://studio.example' }],
    [{ origin: 'https://studio.example', 'x-forwarded-host': 'studio.example' }],
  ])('%j is let in', (headers) => {
    expect(post(headers)).toBeUndefined();
  });

  it.each<[Record<string, string>]>([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'http://127.0.0.1:4000' }],
    [{ origin: 'http://localhost:3000' }],
    [{ origin: 'null' }],
    [{ origin: '' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:3000' }],
    [{ origin: 'http://127.0.0.1:3000', 'x-forwarded-host': 'studio.example' }],
  ])('%j is refused', (headers) => {
    expect(post(headers)).toBe(403);
  });

  it('does not matter for reading, which browsers keep from other origins themselves', () => {
    expect(get({ host: 'localhost', 'sec-fetch-site': 'cross-site' })).toBeUndefined();
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('matters for %s too', (method) => {
    const headers = { host: 'localhost', origin: 'https://evil.example' };
    expect(refuse({ method, url: '/sandbox/control', headers }, [])?.status).toBe(403);
  });
});

describe('the address', () => {
  it.each(['/%', '/gallery/%zz', '/api/images/%E0%A4', '/create/%ff'])('%s is refused', (url) => {
    expect(get({ host: 'localhost' }, url)).toBe(400);
  });

  // Next would serve another path than the one that was judged: https://url.spec.whatwg.org/#path-state
  it.each([
    '/s/../gallery',
    '/s/%2e%2e/gallery',
    '/s/.%2E/api/generations',
    '/s/..%2fgallery',
    '/s/..\\gallery',
    '/x/./../sandbox/control',
    '/gallery/..',
    '/./create',
    'http://localhost/gallery',
    '*',
  ])('%s is refused, for it leads elsewhere', (url) => {
    expect(get({ host: 'localhost' }, url)).toBe(400);
  });

  it.each(['/a/..b', '/a/b..', '/a/...', '/.well-known/x', '/create?next=/../x', '/s/%252e%252e/x'])(
    '%s is let in',
    (url) => {
      expect(get({ host: 'localhost' }, url)).toBeUndefined();
    },
  );

  it.each(['/', '/create?prompt=100%', '/gallery/%E2%82%AC', '/a%2Fb'])('%s is let in', (url) => {
    expect(get({ host: 'localhost' }, url)).toBeUndefined();
  });
});

test('an act that is too large is told so; an upload is for its route to judge', () => {
  const sent = (url: string, bytes: number) =>
    refuse({ method: 'POST', url, headers: { host: 'localhost', 'content-length': String(bytes) } }, [])
      ?.status;
  expect(sent('/create', 1_048_577)).toBe(413);
  expect(sent('/create', 1_048_576)).toBeUndefined();
  expect(sent('/shares?x=/api/', 2_000_000)).toBe(413);
  expect(sent('/api/uploads', 30_000_000)).toBeUndefined();
});

test('a form that names no act is taken by no page, and by routes as ever', () => {
  const sent = (url: string, headers: Record<string, string>) =>
    refuse({ method: 'POST', url, headers: { host: 'localhost', ...headers } }, [])?.status;
  const form = { 'content-type': 'Multipart/form-data; boundary=x' };
  expect(sent('/create', form)).toBe(400);
  expect(sent('/create', { ...form, 'next-action': 'ab' })).toBeUndefined();
  expect(sent('/create', { 'content-type': 'text/plain' })).toBeUndefined();
  for (const url of ['/api/uploads', '/s/token/unlock', '/sandbox/upload']) {
    expect(sent(url, form)).toBeUndefined();
  }
});

import { lookup } from 'node:dns/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchImage } from './fetch-image';
import { publicLookup } from './pinned-lookup';
import { sample } from './sample-images.test-support';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!isTcp(address)) throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}
const isTcp = (address: unknown): address is AddressInfo => typeof address === 'object' && address !== null;

const open = { limit: 1_000_000, allowPrivate: true };
const messageOf = async (url: string, options = open) => {
  const fetched = await fetchImage(url, options);
  return fetched.ok ? 'ok' : fetched.error.message;
};

describe('fetchImage', () => {
  it('gets the bytes, through redirects, sending no cookies', async () => {
    const png = await sample(40, 30).png().toBuffer();
    const url = await serve((request, response) => {
      if (request.url !== '/end')
        return response.writeHead(302, { location: request.url === '/a' ? '/b' : '/end' }).end();
      expect(request.headers.cookie).toBeUndefined();
      response.end(png);
    });
    const fetched = await fetchImage(`${url}/a`, open);
    expect(fetched.ok && Buffer.from(fetched.value).equals(png)).toBe(true);
  });

  it('gives up after three redirects', async () => {
    const url = await serve((_request, response) => response.writeHead(307, { location: '/again' }).end());
    expect(await messageOf(url)).toBe('That address redirects too many times.');
  });

  it('follows no redirect to another kind of address', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    expect(await messageOf(url)).toContain('no web address');
  });

  it('says what the address answered', async () => {
    const url = await serve((_request, response) => response.writeHead(404).end('no'));
    expect(await messageOf(url)).toBe('That address answered 404.');
  });

  it('says when it is not an image', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end('<html>'),
    );
    expect(await messageOf(url)).toBe('That address is not an image.');
  });

  it('stops reading what is too large, announced or not', async () => {
    const announced = await serve((_request, response) =>
      response.writeHead(200, { 'content-length': 2_000_000 }).write('x'),
    );
    expect(await messageOf(announced)).toContain('larger than 1 MB');
    const endless = await serve((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(100_000))) {}
        response.once('drain', more);
      };
      more();
    });
    expect(await messageOf(endless)).toContain('larger than 1 MB');
  });

  it('gives up on an address that is silent, before and after its headers', async () => {
    const silent = await serve(() => {});
    const half = await serve((_request, response) => response.writeHead(200).write('\x89PNG'));
    for (const url of [silent, half]) {
      const fetched = await fetchImage(url, { ...open, timeoutMs: 60 });
      expect(fetched).toMatchObject({ ok: false, error: { kind: 'timeout' } });
    }
  });

  it('says when nobody is there or the connection is cut', async () => {
    expect(await messageOf('http://127.0.0.1:1/')).toBe('That address could not be reached.');
    expect(await messageOf('http://name.invalid/')).toBe('That address could not be reached.');
    const cut = await serve((_request, response) =>
      response.writeHead(200, { 'content-length': 50 }).write('x', () => response.destroy()),
    );
    expect(await messageOf(cut)).toBe('That address could not be reached.');
  });

  it.each(['', 'a cat', 'data:image/png;base64,AAAA', 'file:///etc/passwd', 'ftp://a/b', 'javascript:1'])(
    'refuses %j',
    async (url) => {
      expect(await messageOf(url)).toContain('not a web address');
    },
  );

  it('refuses private addresses however they are written', async () => {
    const url = await serve((_request, response) => response.end('secret'));
    const { port } = new URL(url);
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '0',
      '[::1]',
      '[::ffff:127.0.0.1]',
      'localhost',
    ]) {
      const fetched = await fetchImage(`http://${host}:${port}/`, { ...open, allowPrivate: false });
      expect(fetched, host).toMatchObject({ ok: false, error: { kind: 'privateAddress' } });
    }
  });
});

describe('publicLookup', () => {
  it('refuses a name that leads to this machine', async () => {
    expect((await lookup('localhost')).address).toMatch(/^(127\.|::1)/);
    for (const all of [true, false]) {
      const error = await new Promise((resolve) => publicLookup('localhost', { all }, resolve));
      expect(error).toMatchObject({ name: 'PrivateAddressError' });
    }
  });
});

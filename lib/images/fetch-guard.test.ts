import { type LookupAddress, lookup } from 'node:dns';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type Reply, startHttpServer } from '@/tests/support/http-server';
import { fetchImage } from './fetch-image';
import { sample } from './sample-images.test-support';

// The server of a test stands for one of the Internet; everything else is what it is.
vi.mock('./public-address', async (original) => {
  const { isPublicAddress } = await original<typeof import('./public-address')>();
  return {
    isPublicAddress: (address: string, family: 4 | 6) =>
      address === '127.0.0.1' || isPublicAddress(address, family),
  };
});
vi.mock('node:dns', () => ({ lookup: vi.fn() }));

let answers: LookupAddress[][];
beforeEach(() => {
  answers = [];
  vi.mocked(lookup).mockReset();
  vi.mocked(lookup).mockImplementation((...given: unknown[]) => {
    const callback = given.at(-1);
    const next = answers.shift() ?? [{ address: '10.0.0.1', family: 4 }];
    if (typeof callback === 'function') callback(null, next);
  });
});
const here = { address: '127.0.0.1', family: 4 };

const guarded = { limit: 1_000_000, allowPrivate: false, timeoutMs: 2000 };
const kindOf = async (url: string) => {
  const fetched = await fetchImage(url, guarded);
  return fetched.ok ? 'ok' : fetched.error.kind;
};
async function serve(reply: Reply): Promise<string> {
  const { url, close } = await startHttpServer(() => reply);
  onTestFinished(close);
  return url;
}

test.each([
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://0/',
  'http://0x0a000001/',
  'http://inside.example/',
  'http://127.0.0.1:22/',
])('a redirect to %s is not followed', async (location) => {
  const url = await serve({ status: 302, headers: { location } });
  expect(await kindOf(url)).toBe('privateAddress');
});

test('a name is looked up once, and what was checked is what is asked', async () => {
  const png = await sample(8, 8).png().toBuffer();
  const { port } = new URL(await serve({ body: png }));
  answers = [[here]];
  expect(await kindOf(`http://rebinding.example:${port}/`)).toBe('ok');
  expect(lookup).toHaveBeenCalledTimes(1);
});

test('one private address among those of a name is enough', async () => {
  const { port } = new URL(await serve({ body: 'x' }));
  answers = [[here, { address: 'fd00::1', family: 6 }]];
  expect(await kindOf(`http://both.example:${port}/`)).toBe('privateAddress');
});

test('an answer that wants to go on in another protocol is none', async () => {
  const url = await serve({ status: 101, headers: { connection: 'upgrade', upgrade: 'websocket' } });
  expect(await kindOf(url)).toBe('unreachable');
});

test('what is compressed on the way is not unpacked', async () => {
  const body = Buffer.from('1f8b0800', 'hex');
  const url = await serve({ headers: { 'content-encoding': 'gzip' }, body });
  expect(await kindOf(url)).toBe('notAnImage');
});

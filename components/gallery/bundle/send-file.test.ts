import { afterEach, expect, test, vi } from 'vitest';
import type { ImportView } from '@/lib/bundle/import-view';
import { err } from '@/lib/result';
import { outcomeUnknown } from '../../generation/actions';
import { endImport, sendFile } from './send-file';

const size = 40 * 1024 * 1024;
const file = new File([new Uint8Array(size)], 'bundle.zip');
const view = (received: number): ImportView => ({
  id: 'a',
  name: 'bundle.zip',
  state: received < size ? 'receiving' : 'working',
  bytes: size,
  received,
  startedAt: 1,
  step: 'opening',
  done: 0,
  total: 0,
  message: null,
  pictures: { added: 0 },
  generations: { added: 0, known: 0, enriched: 0, differing: 0, leftOut: 0 },
  collections: { added: 0 },
  searches: { added: 0 },
  presets: { added: 0 },
  problemCount: 0,
  problems: [],
});

afterEach(() => vi.unstubAllGlobals());

/** A studio that takes pieces; `cut` loses the connection after so many bytes of the second one. */
function studio({ cut = 0 } = {}) {
  let received = 0;
  let pieces = 0;
  vi.stubGlobal(
    'fetch',
    async (path: string, { method, body }: { method?: string; body?: Blob | string }) => {
      if (method === 'PUT' && body instanceof Blob) {
        expect(new URL(path, 'http://x').searchParams.get('at')).toBe(String(received));
        pieces += 1;
        if (pieces === 2 && cut > 0) {
          received += cut;
          throw new TypeError('network');
        }
        received += body.size;
      }
      return Response.json(view(received));
    },
  );
  return { pieces: () => pieces };
}

test('sends a file in pieces, and after a cut goes on where the studio is', async () => {
  const there = studio({ cut: 1000 });
  const seen: number[] = [];
  const sent = await sendFile(file, ({ received }) => seen.push(received), new AbortController().signal);
  expect(sent).toMatchObject({ ok: true, value: { state: 'working', received: size } });
  expect(there.pieces()).toBe(4);
  expect(seen).toContain(16 * 1024 * 1024 + 1000);
});

test('stops when it is told to', async () => {
  const there = studio();
  const stop = new AbortController();
  await sendFile(file, () => stop.abort(), stop.signal);
  expect(there.pieces()).toBeLessThanOrEqual(1);
});

test('whether an import was stopped is not known where no answer came', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('network')));
  expect(await endImport('a')).toEqual(err(outcomeUnknown));
});

import { expect, test } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { newsText } from './news-text';

const failed = generation({ id: 'f', state: 'failed', failure: { kind: 'timeout', charged: 'unknown' } });

test('one picture is named, several are counted', () => {
  expect(newsText([generation()])).toBe('Picture ready: A lighthouse at dusk.');
  expect(newsText([generation({ id: 'a' }), generation({ id: 'b' })])).toBe('2 pictures ready.');
});

test('what did not finish is said too', () => {
  expect(newsText([generation(), failed])).toBe(
    'Picture ready: A lighthouse at dusk. Segmind took too long.',
  );
  expect(newsText([failed, generation({ id: 'g', state: 'unconfirmed' })])).toBe(
    '2 generations did not finish.',
  );
});

test('a person’s own cancel is not news', () => {
  expect(newsText([generation({ state: 'cancelled' })])).toBe('');
});

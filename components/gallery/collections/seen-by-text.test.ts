import { expect, test } from 'vitest';
import { seenByText } from './seen-by-text';

test('one is named, several are counted', () => {
  const [ben, cid] = [{ name: 'Ben' }, { name: 'Cid' }];
  expect(seenByText([])).toBe('Share with people');
  expect(seenByText([ben])).toBe('Shared with Ben');
  expect(seenByText([ben, cid])).toBe('Shared with 2 people');
});

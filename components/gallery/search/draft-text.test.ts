import { expect, test } from 'vitest';
import { arrived, freshDraft, sentOut, typed } from './draft-text';

test('an echo that comes late does not take away what was typed since', () => {
  const ahead = typed(sentOut(sentOut(freshDraft(''), 'ca'), 'cat'), 'cats');
  const first = arrived(ahead, 'ca');
  expect(first.draft).toBe('cats');
  expect(arrived(first, 'cat')).toEqual({ draft: 'cats', address: 'cat', sent: [] });
});

test('a later echo alone makes the earlier ones forgotten', () => {
  const sent = sentOut(sentOut(freshDraft(''), 'ca'), 'cat');
  expect(arrived(arrived(sent, 'cat'), 'ca').draft).toBe('ca');
});

test('Back fills the box', () => {
  expect(arrived(typed(freshDraft('cat'), 'cats'), 'dog').draft).toBe('dog');
});

test('sending what the address says already waits for nothing', () => {
  expect(sentOut(typed(freshDraft('cat'), 'cats'), 'cat')).toEqual(freshDraft('cat'));
});

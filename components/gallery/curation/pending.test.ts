import { expect, test } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { withPending } from './pending';

const view = generation({ tags: ['Client', 'sea'], rating: 2 });
const on = (change: object, id = view.id) => ({ key: 1, ids: new Set([id]), change });

test('what was asked for shows at once, in its order', () => {
  const shown = withPending(view, [on({ rating: 3 }), on({ favourite: true }), on({ rating: 5 })]);
  expect(shown).toMatchObject({ rating: 5, favourite: true, tags: ['Client', 'sea'] });
});

test('tags come and go, in any spelling, and stand in their order', () => {
  expect(withPending(view, [on({ add: ['blue', 'client'], remove: ['SEA'] })]).tags).toEqual([
    'blue',
    'client',
  ]);
});

test('another generation is left as it is', () => {
  expect(withPending(view, [on({ rating: 5 }, 'another')])).toBe(view);
});

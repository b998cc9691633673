import { expect, it } from 'vitest';
import type { GenerationView } from '@/lib/generation/view';
import { generation } from '@/tests/support/example-generation';
import { comparable } from './comparable';

const made = (id: string, more: Partial<GenerationView> = {}) =>
  generation({ id, state: 'succeeded', deletedAt: null, origin: null, verification: null, ...more });
const verification = {
  at: 0,
  by: 'copy',
  verdict: 'pixels',
  image: 0,
  ssim: null,
  differingPixels: null,
} as const;
const names = (view: GenerationView, others: readonly GenerationView[]) =>
  comparable(view, others).map(({ what, id }) => `${what} ${id}`);

it('puts a result beside what it was made from', () => {
  const others = [made('draft'), made('stranger')];
  expect(names(made('a', { origin: { kind: 'promotion', id: 'draft' } }), others)).toEqual(['draft draft']);
  expect(names(made('a', { origin: { kind: 'reproduction', id: 'draft' } }), others)).toEqual([
    'original draft',
  ]);
});

it('puts a result beside its verification and its finals', () => {
  const others = [
    made('copy', { origin: { kind: 'reproduction', id: 'a' } }),
    made('older', { origin: { kind: 'reproduction', id: 'a' } }),
    made('final', { origin: { kind: 'promotion', id: 'a' } }),
  ];
  expect(names(made('a', { verification }), others)).toEqual(['verification copy', 'final final']);
});

it('leaves out what has no picture, or is in the trash', () => {
  const others = [made('copy', { deletedAt: 1 }), made('draft', { state: 'failed' })];
  const view = made('a', { verification, origin: { kind: 'promotion', id: 'draft' } });
  expect(names(view, others)).toEqual([]);
  expect(names(made('a', { verification, state: 'failed' }), [made('copy')])).toEqual([]);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GenerationState, generationStates } from '@/lib/generation/state';
import { generation } from '@/tests/support/example-generation';
import { foldStopped } from './fold';
import type { GalleryItem } from './gallery-item';

const rows = (...states: readonly GenerationState[]) =>
  states.map((state, index) => generation({ id: `g${index}`, state }));
const shape = (items: readonly GalleryItem[]) =>
  items.map((item) =>
    item.kind === 'tile' ? item.generation.id : `${item.ids.length}${item.shown ? '+' : ''}`,
  );
const none = new Set<string>();

describe('foldStopped', () => {
  test('neighbours that failed or were cancelled are one tile; what lies between parts them', () => {
    const list = rows('failed', 'cancelled', 'failed', 'succeeded', 'failed', 'failed', 'waiting');
    expect(shape(foldStopped(list, none))).toEqual(['3', 'g3', '2', 'g6']);
  });

  test('a lone one stays as it is', () => {
    expect(shape(foldStopped(rows('succeeded', 'failed', 'succeeded'), none))).toEqual(['g0', 'g1', 'g2']);
  });

  test('what may have been paid for is never folded away', () => {
    expect(shape(foldStopped(rows('failed', 'unconfirmed', 'failed', 'failed'), none))).toEqual([
      'g0',
      'g1',
      '2',
    ]);
  });

  test('an open run shows its tiles behind it, and stays open when it grows at either end', () => {
    const list = rows('failed', 'failed', 'failed', 'failed');
    const opened = new Set(['g1', 'g2']);
    expect(shape(foldStopped(list.slice(1, 3), opened))).toEqual(['2+', 'g1', 'g2']);
    expect(shape(foldStopped(list, opened))).toEqual(['4+', 'g0', 'g1', 'g2', 'g3']);
  });

  test('a run keeps its key when another failure joins it', () => {
    const list = rows('failed', 'failed', 'failed');
    expect(foldStopped(list, none)[0]?.key).toBe(foldStopped(list.slice(1), none)[0]?.key);
  });

  test('opened or not, each generation is there exactly once and in order', () => {
    const states = fc.array(fc.constantFrom(...generationStates), { maxLength: 12 });
    fc.assert(
      fc.property(states, fc.boolean(), (picked, open) => {
        const list = rows(...picked);
        const items = foldStopped(list, open ? new Set(list.map(({ id }) => id)) : none);
        const ids = items.flatMap((item) =>
          item.kind === 'tile' ? [item.generation.id] : open ? [] : item.ids,
        );
        expect(ids).toEqual(list.map(({ id }) => id));
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { tileStyle } from './justify';

describe('tileStyle', () => {
  test('grows in proportion to the width, so that a row is equally tall', () => {
    const wide = tileStyle({ width: 1536, height: 1024 });
    const tall = tileStyle({ width: 1024, height: 1536 });
    expect(wide).toEqual({ flexGrow: 1.5, flexBasis: 'calc(var(--row) * 1.5)', aspectRatio: 1.5 });
    // Heights after growing by any factor: basis and growth have the same ratio to the shape.
    expect(wide.flexGrow / wide.aspectRatio).toBe(tall.flexGrow / tall.aspectRatio);
  });

  test('keeps extreme shapes within a row', () => {
    expect(tileStyle({ width: 64, height: 2048 }).aspectRatio).toBe(0.45);
    expect(tileStyle({ width: 2048, height: 64 }).aspectRatio).toBe(2.8);
  });
});

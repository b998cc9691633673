import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnmodified, rangeFor, rangeHolds } from './range';

describe('rangeFor', () => {
  it.each([
    ['bytes=0-0', 10, { kind: 'part', start: 0, end: 0 }],
    ['bytes=2-5', 10, { kind: 'part', start: 2, end: 5 }],
    ['bytes=2-', 10, { kind: 'part', start: 2, end: 9 }],
    ['bytes=2-99', 10, { kind: 'part', start: 2, end: 9 }],
    ['bytes=-3', 10, { kind: 'part', start: 7, end: 9 }],
    ['bytes=-99', 10, { kind: 'part', start: 0, end: 9 }],
    ['Bytes= 0 - 4', 10, { kind: 'part', start: 0, end: 4 }],
    ['bytes=10-', 10, { kind: 'unsatisfiable' }],
    ['bytes=99-120', 10, { kind: 'unsatisfiable' }],
    ['bytes=-0', 10, { kind: 'unsatisfiable' }],
    ['bytes=-5', 0, { kind: 'unsatisfiable' }],
    ['bytes=5-2', 10, { kind: 'whole' }],
    ['bytes=-', 10, { kind: 'whole' }],
    ['bytes=0-1,3-4', 10, { kind: 'whole' }],
    ['items=0-1', 10, { kind: 'whole' }],
    ['bytes=a-b', 10, { kind: 'whole' }],
    [null, 10, { kind: 'whole' }],
  ])('answers %j of %i bytes', (header, size, answer) => {
    expect(rangeFor(header, size)).toEqual(answer);
  });

  it('never leaves the file', () => {
    const position = fc.option(fc.nat(), { nil: undefined });
    fc.assert(
      fc.property(position, position, fc.nat(), (first, last, size) => {
        const answer = rangeFor(`bytes=${first ?? ''}-${last ?? ''}`, size);
        if (answer.kind !== 'part') return;
        expect(answer.start).toBeGreaterThanOrEqual(0);
        expect(answer.end).toBeGreaterThanOrEqual(answer.start);
        expect(answer.end).toBeLessThan(size);
      }),
    );
  });
});

describe('conditions', () => {
  it('recognises the version a browser has', () => {
    expect(isUnmodified('"a"', '"a"')).toBe(true);
    expect(isUnmodified('"x", W/"a"', '"a"')).toBe(true);
    expect(isUnmodified('*', '"a"')).toBe(true);
    expect(isUnmodified('"b"', '"a"')).toBe(false);
    expect(isUnmodified(null, '"a"')).toBe(false);
  });

  it('continues a download only of the same version', () => {
    expect(rangeHolds(null, '"a"')).toBe(true);
    expect(rangeHolds('"a"', '"a"')).toBe(true);
    expect(rangeHolds('W/"a"', '"a"')).toBe(false);
    expect(rangeHolds('Sat, 01 Jan 2028 00:00:00 GMT', '"a"')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { adviceFor, holds, inactiveReason } from './conditions';
import type { ParamSpec } from './spec';
import { inventedModel } from './testing/invented-model';

describe('holds', () => {
  it.each([
    [{ key: 'a', oneOf: ['x', 2, false] }, { a: 'x' }, true],
    [{ key: 'a', oneOf: ['x', 2, false] }, { a: 2 }, true],
    [{ key: 'a', oneOf: ['x', 2, false] }, { a: false }, true],
    [{ key: 'a', oneOf: ['2'] }, { a: 2 }, false],
    [{ key: 'a', oneOf: ['x'] }, {}, false],
    [{ key: 'a', notEmpty: true as const }, { a: ['x'] }, true],
    [{ key: 'a', notEmpty: true as const }, { a: [] }, false],
    [{ key: 'a', notEmpty: true as const }, { a: 'x' }, false],
    [{ key: 'a', notEmpty: true as const }, {}, false],
  ])('%o of %o is %s', (condition, params, expected) => {
    expect(holds(condition, params)).toBe(expected);
  });
});

const param = (key: string): ParamSpec => {
  const found = inventedModel.params.find((one) => (one.kind === 'size' ? one.widthKey : one.key) === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};

it('inactiveReason says why, and nothing while active or without a rule', () => {
  const condition = { key: 'format', oneOf: ['jpeg'] };
  const dimmed: ParamSpec = { ...param('strength'), activeWhen: { condition, reason: 'Only for JPEG.' } };
  expect(inactiveReason(dimmed, { format: 'webp' })).toBe('Only for JPEG.');
  expect(inactiveReason(dimmed, { format: 'jpeg' })).toBeUndefined();
  expect(inactiveReason(param('strength'), { format: 'webp' })).toBeUndefined();
});

describe('adviceFor', () => {
  it('speaks outside the advised range only', () => {
    expect(adviceFor(param('strength'), { strength: 1 })).toBe('Outside what works.');
    expect(adviceFor(param('strength'), { strength: 2 })).toBeUndefined();
    expect(adviceFor(param('strength'), { strength: 1e9 })).toBeUndefined();
    expect(adviceFor(param('strength'), { strength: NaN })).toBeUndefined();
    expect(adviceFor(param('strength'), { strength: null })).toBeUndefined();
  });

  it('names the nearest sides and the largest size', () => {
    expect(adviceFor(param('w'), { w: 512, h: 512 })).toBeUndefined();
    expect(adviceFor(param('w'), { w: 513, h: 300 })).toBe(
      'Outside the book: multiples of 8. Nearest: 512 and 304.',
    );
    expect(adviceFor(param('w'), { w: 1032, h: 1024 })).toBe(
      'Outside the book: at most 1 megapixel, such as 1024 × 1024.',
    );
    expect(adviceFor(param('w'), { w: NaN, h: 512 })).toBeUndefined();
  });

  it('marks an unverified option and a toggle that makes results unrepeatable', () => {
    const choice: ParamSpec = {
      kind: 'choice',
      key: 'c',
      label: 'C',
      group: 'main',
      default: 'a',
      display: 'segments',
      options: [
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B', unverified: true },
      ],
    };
    expect(adviceFor(choice, { c: 'a' })).toBeUndefined();
    expect(adviceFor(choice, { c: 'b' })).toBe('B is not documented by the provider and may be refused.');
    const toggle: ParamSpec = {
      kind: 'toggle',
      key: 't',
      label: 'T',
      group: 'main',
      default: true,
      unreproducibleWhenOn: 'Differs each time.',
    };
    expect(adviceFor(toggle, { t: true })).toBe('Differs each time.');
    expect(adviceFor(toggle, { t: false })).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { cullKey } from './cull-keys';

const press = (key: string, held: Partial<Parameters<typeof cullKey>[0]> = {}) =>
  cullKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test('F keeps; with Shift it is the whole screen', () => {
  expect(press('f')).toEqual({ kind: 'keep' });
  expect(press('F')).toEqual({ kind: 'keep' }); // Caps Lock
  expect(press('F', { shiftKey: true })).toEqual({ kind: 'fullScreen' });
});

test('the browser keeps its shortcuts, but for taking back', () => {
  expect(press('r', { ctrlKey: true })).toBeUndefined();
  expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
  expect(press('z', { metaKey: true })).toEqual({ kind: 'undo' });
});

import { expect, test } from 'vitest';
import { ballotKey } from './ballot-keys';

const press = (key: string, held: Partial<Parameters<typeof ballotKey>[0]> = {}) =>
  ballotKey({
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    ...held,
  });

test('arrows choose, Z and Backspace take back', () => {
  expect(press('ArrowLeft')).toEqual({ kind: 'choose', choice: 'left' });
  expect(press('ArrowUp')).toEqual({ kind: 'choose', choice: 'tie' });
  expect(press('ArrowDown')).toEqual({ kind: 'choose', choice: 'bad' });
  for (const key of ['z', 'Z', 'Backspace']) expect(press(key)).toEqual({ kind: 'undo' });
  expect(press('F', { shiftKey: true })).toEqual({ kind: 'fullScreen' });
});

test('a key that is held down votes once', () => {
  expect(press('ArrowLeft', { repeat: true })).toBeUndefined();
});

test('with Shift arrows move and never vote; moving and zooming go on while a key is held', () => {
  expect(press('ArrowLeft', { shiftKey: true })).toMatchObject({ kind: 'move' });
  expect(press('ArrowUp', { shiftKey: true, repeat: true })).toMatchObject({ kind: 'move' });
  expect(press('+', { shiftKey: true, repeat: true })).toEqual({ kind: 'zoom', how: 'in' });
  expect(press('-')).toEqual({ kind: 'zoom', how: 'out' });
  expect(press('=', { shiftKey: true, code: 'Digit0' })).toMatchObject({ kind: 'zoom' });
  expect(press('!', { shiftKey: true, code: 'Digit0' })).toEqual({ kind: 'zoom', how: 'fit' });
});

test('the browser keeps its shortcuts, but for taking back', () => {
  expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
  expect(press('ArrowLeft', { metaKey: true })).toBeUndefined();
  expect(press('z', { ctrlKey: true })).toEqual({ kind: 'undo' });
});

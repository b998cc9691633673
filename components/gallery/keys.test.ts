import { expect, test } from 'vitest';
import { galleryAct } from './keys';

const press = (key: string, over = {}) =>
  galleryAct({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, target: null, ...over });

test.each([
  ['x', { kind: 'select' }],
  [' ', { kind: 'select' }],
  ['F', { kind: 'favourite' }],
  ['0', { kind: 'rate', rating: 0 }],
  ['5', { kind: 'rate', rating: 5 }],
  ['Delete', { kind: 'trash' }],
  ['Escape', { kind: 'clear' }],
])('%s', (key, act) => expect(press(key)).toEqual(act));

test.each([{ ctrlKey: true }, { metaKey: true }])('taking back, %o', (over) =>
  expect(press('z', over)).toEqual({ kind: 'undo' }),
);

test.each([
  ['another key', 'q', {}],
  ['a sixth star', '6', {}],
  ['copying', 'c', { ctrlKey: true }],
  ['a new tab', 't', { metaKey: true }],
  ['doing again', 'Z', { ctrlKey: true, shiftKey: true }],
  ['taking back with Alt', 'z', { ctrlKey: true, altKey: true }],
])('%s is left to others', (_, key, over) => expect(press(key, over)).toBeUndefined());

import { expect, test } from 'vitest';
import { galleryAct } from './keys';

const press = (key: string, over = {}) =>
  galleryAct({ key, altKey: false, ctrlKey: false, metaKey: false, target: null, ...over });

test.each([
  ['x', { kind: 'select' }],
  [' ', { kind: 'select' }],
  ['F', { kind: 'favourite' }],
  ['0', { kind: 'rate', rating: 0 }],
  ['5', { kind: 'rate', rating: 5 }],
  ['Delete', { kind: 'trash' }],
  ['Escape', { kind: 'clear' }],
])('%s', (key, act) => expect(press(key)).toEqual(act));

test.each([
  ['another key', 'q', {}],
  ['a sixth star', '6', {}],
  ['copying', 'c', { ctrlKey: true }],
  ['a new tab', 't', { metaKey: true }],
])('%s is left to others', (_, key, over) => expect(press(key, over)).toBeUndefined());

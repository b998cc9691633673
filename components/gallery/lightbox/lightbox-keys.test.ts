import { expect, it } from 'vitest';
import { lightboxAct } from './lightbox-keys';

const press = (key: string, more: Partial<Parameters<typeof lightboxAct>[0]> = {}) => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  target: null,
  ...more,
});

it('arrows step from picture to picture, and move one that is zoomed', () => {
  expect(lightboxAct(press('ArrowRight'), false)).toEqual({ kind: 'step', to: 'next' });
  expect(lightboxAct(press('ArrowRight'), true)).toEqual({ kind: 'move', by: { x: -0.12, y: 0 } });
  expect(lightboxAct(press('ArrowUp'), false)).toBeUndefined();
  expect(lightboxAct(press('PageDown'), true)).toEqual({ kind: 'step', to: 'next' });
});

it('digits rate as everywhere; with Shift, on any keyboard, 0 and 1 are scales', () => {
  expect(lightboxAct(press('1', { code: 'Digit1' }), false)).toEqual({ kind: 'rate', rating: 1 });
  expect(lightboxAct(press('!', { code: 'Digit1', shiftKey: true }), false)).toEqual({
    kind: 'zoom',
    how: 'actual',
  });
  expect(lightboxAct(press('=', { code: 'Digit0', shiftKey: true }), false)).toEqual({
    kind: 'zoom',
    how: 'fit',
  });
  expect(lightboxAct(press('f'), false)).toEqual({ kind: 'favourite' });
  expect(lightboxAct(press('F', { shiftKey: true }), false)).toEqual({ kind: 'fullScreen' });
});

it('leaves the browser its shortcuts, and the gallery what is no business of a single picture', () => {
  expect(lightboxAct(press('+', { ctrlKey: true }), false)).toBeUndefined();
  expect(lightboxAct(press('x'), false)).toBeUndefined();
  expect(lightboxAct(press('Delete'), false)).toBeUndefined();
  expect(lightboxAct(press('Escape'), true)).toEqual({ kind: 'close' });
});

import { expect, it } from 'vitest';
import { type Focus, viewerAct, viewerKeys } from './keys';

const press = (key: string, more: Partial<Parameters<typeof viewerAct>[0]> = {}) =>
  viewerAct({
    key,
    code: '',
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    repeat: false,
    focus: 'nothing',
    ...more,
  });

it('letters choose views, also while a control of the viewer has the focus', () => {
  expect(press('w', { focus: 'range' })).toEqual({ kind: 'mode', mode: 'wipe' });
  expect(press('D', { focus: 'button' })).toEqual({ kind: 'mode', mode: 'difference' });
  expect(press('w', { focus: 'text' })).toBeUndefined();
  expect(press('w', { ctrlKey: true })).toBeUndefined();
});

it.each<[string, Focus, string | undefined]>([
  ['ArrowLeft', 'nothing', 'move'],
  ['ArrowLeft', 'button', 'move'],
  ['ArrowLeft', 'range', undefined],
  [' ', 'nothing', 'flip'],
  [' ', 'button', undefined],
  [' ', 'range', undefined],
])('%j with the focus on %s', (key, focus, kind) => {
  expect(press(key, { focus })?.kind).toBe(kind);
});

it('tells the scales and the steps by the place of the key, whatever its sign', () => {
  expect(press('!', { code: 'Digit1', shiftKey: true })).toEqual({ kind: 'zoom', how: 'actual' });
  expect(press('1', { code: 'Digit1' })).toBeUndefined();
  expect(press(';', { code: 'Comma', shiftKey: true })).toEqual({ kind: 'adjust', by: -10 });
  expect(press('.', { code: 'Period' })).toEqual({ kind: 'adjust', by: 1 });
});

it('a held key goes on moving, and does nothing that would flicker', () => {
  for (const key of ['ArrowLeft', '+', '.', ' '])
    expect(press(key, { repeat: true, code: key === '.' ? 'Period' : '' })).toBeDefined();
  for (const key of ['x', 'n', 'z', 'h', 'w', 'p']) expect(press(key, { repeat: true })).toBeUndefined();
});

it('Shift changes sides', () => {
  expect(press('n')).toEqual({ kind: 'other', side: 'right' });
  expect(press('N', { shiftKey: true })).toEqual({ kind: 'other', side: 'left' });
  expect(press('f')).toBeUndefined();
});

it('the list leaves out what one or two pictures have no use for', () => {
  const listed = (pictures: number) => viewerKeys(pictures).flatMap(({ keys }) => keys);
  expect(listed(3)).toEqual(expect.arrayContaining(['G', 'N']));
  expect(listed(2)).not.toContain('G');
  expect(listed(2)).not.toContain('N');
  expect(listed(2)).toContain('X');
  expect(listed(1)).toEqual(expect.arrayContaining(['Z', 'H']));
  expect(listed(1)).not.toContain('X');
});

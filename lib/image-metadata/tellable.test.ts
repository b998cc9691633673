import { expect, test } from 'vitest';
import { tellable } from './tellable';

const found = (leftOver: readonly { name: string; value: string }[]) =>
  tellable({
    settings: { model: 'm', params: { images: ['https://x/\udc00'], seed: 7, seedless: null } },
    source: 'a1111',
    exact: false,
    leftOver: [...leftOver],
  });

test('nothing that is told holds half a character, neither from the file nor from being cut', () => {
  const told = found([
    { name: '\ud800', value: `${'x'.repeat(199)}😀` },
    { name: 'Sampler', value: '😀'.repeat(100) },
  ]);
  expect(told.settings.params).toEqual({ images: ['https://x/\ufffd'], seed: 7, seedless: null });
  expect(told.leftOver).toEqual([
    { name: 'images', value: 'half a character', used: '\ufffd' },
    { name: '\ufffd', value: `${'x'.repeat(199)}…` },
    { name: 'Sampler', value: '😀'.repeat(100) },
  ]);
});

test('as many as somebody reads', () => {
  expect(found(Array.from({ length: 100 }, () => ({ name: 'x', value: 'y' }))).leftOver).toHaveLength(40);
});

import { expect, it } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { cellRatio } from './cell-shape';

const image = { hash: 'h', format: 'png', width: 160, height: 90, bytes: 1, placeholder: '' } as const;
const rest = { held: false, planned: true };
const made = { ...rest, generation: generation({ state: 'succeeded', images: [image] }), problem: null };
const impossible = { ...rest, generation: null, problem: 'Steps: at most 50.', planned: false };

it('is as high as the tallest picture, within reason', () => {
  expect(cellRatio([made])).toBe(0.6);
  const tall = (height: number) => ({
    ...made,
    generation: generation({ state: 'succeeded', images: [{ ...image, height }] }),
  });
  expect(cellRatio([made, tall(200)])).toBe(1.25);
  expect(cellRatio([made, tall(2000)])).toBe(1.6);
});

it('has room for the words of a cell that stays without a picture, however narrow', () => {
  expect(cellRatio([made, impossible], 7)).toBe(1);
  expect(cellRatio([made, impossible], 10)).toBe(0.7);
  expect(cellRatio([made, impossible], 17)).toBe(0.6);
  const { generation: one } = made;
  expect(cellRatio([{ ...made, generation: { ...one, state: 'cancelled' } }], 7)).toBe(1);
  expect(cellRatio([{ ...made, generation: { ...one, state: 'cancelled' }, held: true }], 7)).toBe(0.6);
});

import { expect, test } from 'vitest';
import { draw } from './draw';
import { layout, measure } from './example-list.test-support';

test('only what is in the window is drawn, and the tile with the focus', () => {
  const drawn = draw(layout, measure, { from: 0, to: 300, kept: '10-3' });
  expect(
    drawn.map(({ section: { from: start }, tiles }) => [start, tiles.map(({ item }) => item.key)]),
  ).toEqual([
    [30, ['30-0', '30-1', '30-2', '30-3', '30-4', '30-5']],
    [10, ['10-3']],
  ]);
});

test('frames stand where nothing is loaded yet, in the room that was reckoned', () => {
  const placed = layout.sections[1];
  if (!placed) throw new Error('No section.');
  const middle = placed.top + placed.height / 2;
  const [drawn] = draw(layout, measure, { from: middle, to: middle + 400, kept: undefined });
  expect(drawn?.frames.length).toBeGreaterThan(5);
  for (const { top: y, height } of drawn?.frames ?? [])
    expect(y + height).toBeLessThanOrEqual(placed.height - measure.heading);
});

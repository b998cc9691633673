import { expect, it } from 'vitest';
import type { Frame } from '../../picture/zoom';
import { createTogether } from './together';

const frame = (side: number): Frame => ({
  picture: { width: side, height: side },
  room: { width: 400, height: 400 },
  density: 1,
});
function opened() {
  const together = createTogether();
  together.place(1, frame(200));
  together.place(0, frame(800));
  return together;
}

it('keys and buttons act on the first picture, wherever it came in', () => {
  const together = opened();
  expect(together.percent()).toBe(50);
  together.actual();
  expect(together.percent()).toBe(100);
  expect(together.get().factor).toBe(2);
  together.pixels();
  expect(together.get()).toMatchObject({ by: 'pixels', factor: 1 });
  // From there 100 % of the first is a shared part again.
  together.actual();
  expect(together.get()).toMatchObject({ by: 'fit', factor: 2 });
});

it('tells those who listen, and no longer those who left', () => {
  const together = opened();
  let told = 0;
  const leave = together.subscribe(() => {
    told += 1;
  });
  together.step(1);
  together.shift({ x: 0.1, y: 0 });
  leave();
  together.fit();
  expect(told).toBe(2);
});

it('nothing happens in an empty viewer, nor to a picture that has gone', () => {
  const together = createTogether();
  together.step(1);
  together.move({ x: 5, y: 5 }, 3);
  expect(together.percent()).toBeUndefined();
  expect(together.isZoomed()).toBe(false);
  const left = opened();
  left.place(1, undefined);
  left.by(3, { x: 0, y: 0 }, 1);
  expect(left.percent()).toBe(50);
});

it('a double click goes close and back, from 1:1 as well', () => {
  const together = opened();
  together.toggle({ x: 0, y: 0 }, 0);
  expect(together.percent()).toBe(100);
  together.toggle();
  expect(together.percent()).toBe(50);
  together.pixels();
  together.toggle();
  expect(together.get()).toMatchObject({ by: 'fit', factor: 1 });
});

it('another room keeps the scale of what is zoomed, and all of what is not', () => {
  const room = { width: 1000, height: 1000 };
  const together = opened();
  together.place(0, { ...frame(800), room });
  expect(together.percent()).toBe(125);
  together.actual();
  // From one view to the next the pictures go and come.
  together.place(0, undefined);
  together.place(0, frame(800));
  expect(together.percent()).toBe(100);
  // A picture of another size shows the same part instead.
  together.place(0, frame(400));
  expect(together.percent()).toBe(200);
});

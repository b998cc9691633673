import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cornerOf, type Frame, type Point } from '../../picture/zoom';
import {
  actualFactor,
  allOfIt,
  closeFactor,
  isAnyZoomed,
  movedTogether,
  pinchedTogether,
  type SharedView,
  steppedFactor,
  viewIn,
  zoomedTogether,
} from './shared-view';

const frame = (width: number, height: number, room = { width: 400, height: 400 }, density = 1): Frame => ({
  picture: { width, height },
  room,
  density,
});
const large = frame(2000, 2000);
const tiny = frame(64, 64);
const wide = frame(2000, 500);

/** The place of a picture, in parts of it, that lies so many CSS pixels from the middle of its room. */
function placeUnder(of: Frame, shared: SharedView, at: Point): Point {
  const { scale, centre } = viewIn(of, shared);
  return {
    x: (centre.x + at.x / scale) / of.picture.width,
    y: (centre.y + at.y / scale) / of.picture.height,
  };
}
const expectSame = (one: Point, other: Point) => {
  expect(one.x).toBeCloseTo(other.x, 9);
  expect(one.y).toBeCloseTo(other.y, 9);
};

describe('pictures of different sizes', () => {
  it('fit at the same size, a small one blown up', () => {
    expect(viewIn(large, allOfIt)).toEqual({ scale: 0.2, centre: { x: 1000, y: 1000 } });
    expect(viewIn(tiny, allOfIt)).toEqual({ scale: 6.25, centre: { x: 32, y: 32 } });
    expect(isAnyZoomed([large, tiny, wide], allOfIt)).toBe(false);
  });

  it('show the same part wherever one of them is zoomed', () => {
    const at = { x: 120, y: -60 };
    const shared = zoomedTogether([large, tiny], large, allOfIt, 3, at);
    expectSame(placeUnder(large, shared, at), placeUnder(large, allOfIt, at));
    expectSame(placeUnder(large, shared, at), placeUnder(tiny, shared, at));
  });

  it('move by the same part of each', () => {
    const close = zoomedTogether([large, tiny], large, allOfIt, 4);
    const shared = movedTogether([large, tiny], tiny, close, { x: 100, y: 40 });
    expectSame(placeUnder(large, shared, { x: 100, y: 40 }), { x: 0.5, y: 0.5 });
  });

  it('have each its own pixels at 1:1', () => {
    const shared: SharedView = { by: 'pixels', factor: 1, centre: { x: 0.25, y: 0.5 } };
    const fine = frame(2000, 2000, { width: 400, height: 400 }, 2);
    expect([large, tiny, fine].map((one) => viewIn(one, shared).scale)).toEqual([1, 1, 0.5]);
    // The tiny one is smaller than its room and stands in its middle.
    expect(cornerOf(tiny, viewIn(tiny, shared))).toEqual({ x: 168, y: 168 });
    expect(viewIn(large, shared).centre).toEqual({ x: 500, y: 1000 });
  });
});

describe('pictures of different shapes', () => {
  const tall = frame(500, 2000);

  it('are letterboxed in the middle while one side fits', () => {
    const shared = zoomedTogether([wide, tall], wide, allOfIt, 2);
    expect(cornerOf(wide, viewIn(wide, shared))).toEqual({ x: -200, y: 100 });
    expect(cornerOf(tall, viewIn(tall, shared))).toEqual({ x: 100, y: -200 });
  });

  it('keep what the others show along a side where one has nowhere to move', () => {
    const close = zoomedTogether([wide, tall], wide, allOfIt, 2);
    const down = movedTogether([wide, tall], tall, close, { x: 0, y: 150 });
    const right = movedTogether([wide, tall], wide, down, { x: -90, y: 5 });
    expect(right.centre.y).toBeCloseTo(down.centre.y - 5 / 200, 9);
    expect(right.centre.x).toBeCloseTo(0.5 + 90 / 800, 9);
  });

  it('begin to move at once, also after another one went farther', () => {
    // The tall one shows four fifths of its width then, the wide one a fifth.
    const close = zoomedTogether([wide, tall], wide, allOfIt, 5);
    const far = movedTogether([wide, tall], wide, close, { x: -5000, y: 0 });
    expect(far.centre.x).toBeCloseTo(1 - 400 / (400 * 5) / 2, 9);
    const back = movedTogether([wide, tall], tall, far, { x: 10, y: 0 });
    // The tall one stood at its own end, not where the shared centre was.
    expect(viewIn(tall, back).centre.x).toBeLessThan(viewIn(tall, far).centre.x);
  });
});

it('two fingers keep what is between them, in every picture', () => {
  const [from, to] = [
    { x: 10, y: 0 },
    { x: 20, y: 20 },
  ];
  const before = zoomedTogether([large, tiny], large, allOfIt, 2);
  const shared = pinchedTogether([large, tiny], large, before, { factor: 2, from, to });
  expect(shared.factor).toBeCloseTo(4, 9);
  expectSame(placeUnder(tiny, shared, to), placeUnder(large, before, from));
});

describe('scales', () => {
  it('100 % is that of the picture asked, or of every one', () => {
    expect(viewIn(large, { ...allOfIt, factor: actualFactor(large, 'fit') }).scale).toBeCloseTo(1, 9);
    expect(actualFactor(tiny, 'pixels')).toBe(1);
    expect(closeFactor(large)).toBe(5);
    expect(closeFactor(tiny)).toBe(2);
  });

  it('step by 100 % and by what fits, and end', () => {
    const seen = [1];
    for (;;) {
      const next = steppedFactor(large, { ...allOfIt, factor: seen.at(-1) ?? 0 }, 1);
      if (next === seen.at(-1)) break;
      seen.push(next);
    }
    expect(seen.map((factor) => viewIn(large, { ...allOfIt, factor }).scale)).toContain(1);
    expect((seen.at(-1) ?? 0) * 0.2).toBeCloseTo(32, 9);
    // A small picture can be seen as small as it is, although it fits larger.
    expect(viewIn(tiny, { ...allOfIt, factor: 0.16 }).scale).toBe(1);
    expect(steppedFactor(tiny, { ...allOfIt, factor: 0.16 }, -1)).toBe(0.16);
  });
});

it('no picture leaves room empty that it could fill, whatever is done to another', () => {
  const side = fc.integer({ min: 1, max: 5000 });
  const anyFrame = fc
    .tuple(side, side, fc.integer({ min: 50, max: 2000 }), fc.integer({ min: 50, max: 2000 }))
    .map(([width, height, roomWidth, roomHeight]) =>
      frame(width, height, { width: roomWidth, height: roomHeight }),
    );
  const offset = fc.double({ min: -3000, max: 3000, noNaN: true });
  fc.assert(
    fc.property(
      fc.tuple(anyFrame, anyFrame),
      fc.double({ min: 0.01, max: 60, noNaN: true }),
      offset,
      offset,
      ([one, other], factor, x, y) => {
        const zoomed = zoomedTogether([one, other], one, allOfIt, factor, { x, y });
        const shared = movedTogether([one, other], other, zoomed, { x: y, y: x });
        for (const of of [one, other]) {
          const { scale, centre } = viewIn(of, shared);
          for (const [length, room, middle] of [
            [of.picture.width * scale, of.room.width, centre.x * scale],
            [of.picture.height * scale, of.room.height, centre.y * scale],
          ] as const) {
            if (length <= room) expect(middle).toBeCloseTo(length / 2, 3);
            else {
              expect(middle).toBeGreaterThanOrEqual(room / 2 - 0.01);
              expect(length - middle).toBeGreaterThanOrEqual(room / 2 - 0.01);
            }
          }
        }
      },
    ),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cornerOf,
  type Frame,
  fitScale,
  fitted,
  isZoomed,
  moved,
  percentOf,
  pinched,
  scaledTo,
  steppedScale,
  toggledScale,
  type View,
  within,
} from './zoom';

const side = fc.integer({ min: 1, max: 9000 });
const size = fc.record({ width: side, height: side });
const frames: fc.Arbitrary<Frame> = fc.record({
  picture: size,
  room: fc.record({ width: fc.integer({ min: 40, max: 4000 }), height: fc.integer({ min: 40, max: 3000 }) }),
  density: fc.constantFrom(1, 1.25, 1.5, 2, 3),
});
const offset = fc.double({ min: -2000, max: 2000, noNaN: true });
const point = fc.record({ x: offset, y: offset });
const scale = fc.double({ min: 0.001, max: 100, noNaN: true });

/** The pixel of the picture that is so many CSS pixels from the middle of the room. */
const under = ({ scale: zoom, centre }: View, at: { x: number; y: number }) => ({
  x: centre.x + at.x / zoom,
  y: centre.y + at.y / zoom,
});

const large: Frame = {
  picture: { width: 4000, height: 3000 },
  room: { width: 1000, height: 1000 },
  density: 1,
};
const small: Frame = {
  picture: { width: 300, height: 200 },
  room: { width: 1000, height: 1000 },
  density: 1,
};

describe('fitting', () => {
  it('shows all of a large picture and does not blow up a small one', () => {
    expect(fitted(large)).toEqual({ scale: 0.25, centre: { x: 2000, y: 1500 } });
    expect(fitScale(small)).toBe(1);
    // On a fine screen a small picture is as large as on any other.
    expect(fitScale({ ...small, density: 2 })).toBe(1);
    expect(percentOf({ ...small, density: 2 }, 1)).toBe(200);
  });

  it('leaves nothing to move', () => {
    fc.assert(fc.property(frames, (frame) => !isZoomed(frame, fitted(frame))));
  });
});

describe('zooming', () => {
  it('keeps the pixel under the pointer, away from the edges', () => {
    const at = { x: 120, y: -80 };
    const view = scaledTo(large, fitted(large), 1, at);
    expect(under(view, at)).toEqual(under(fitted(large), at));
  });

  it('never leaves a room empty that the picture could fill, and never goes too far', () => {
    fc.assert(
      fc.property(frames, scale, point, point, (frame, zoom, at, by) => {
        const view = moved(frame, scaledTo(frame, fitted(frame), zoom, at), by);
        const shown = { width: frame.picture.width * view.scale, height: frame.picture.height * view.scale };
        const corner = { x: view.centre.x * view.scale, y: view.centre.y * view.scale };
        for (const [length, room, before] of [
          [shown.width, frame.room.width, corner.x],
          [shown.height, frame.room.height, corner.y],
        ] as const) {
          if (length <= room) expect(before).toBeCloseTo(length / 2, 3);
          else {
            expect(before).toBeGreaterThanOrEqual(room / 2 - 0.01);
            expect(length - before).toBeGreaterThanOrEqual(room / 2 - 0.01);
          }
        }
        expect(percentOf(frame, view.scale)).toBeLessThanOrEqual(
          Math.max(3200, percentOf(frame, fitScale(frame))) * 1.0001,
        );
        expect(within(frame, view)).toEqual(view);
      }),
    );
  });

  it('follows two fingers', () => {
    const before = scaledTo(large, fitted(large), 1);
    const [from, to] = [
      { x: 10, y: 0 },
      { x: 20, y: 30 },
    ];
    const view = pinched(large, before, { factor: 2, from, to });
    expect(view.scale).toBe(2);
    expect(under(view, to)).toEqual(under(before, from));
  });
});

describe('steps', () => {
  it('come by 100 % and by the scale that fits, and end', () => {
    const seen = [fitScale(large)];
    for (;;) {
      const next = steppedScale(large, seen.at(-1) ?? 0, 1);
      if (next === seen.at(-1)) break;
      seen.push(next);
    }
    expect(seen[0]).toBe(0.25);
    expect(seen).toContain(1);
    expect(seen.at(-1)).toBe(32);
    expect(steppedScale(large, 0.26, -1)).toBe(0.25);
    expect(steppedScale(large, 0.25, -1)).toBe(0.25);
  });

  it('always move towards where they lead', () => {
    fc.assert(
      fc.property(frames, scale, (frame, zoom) => {
        const from = scaledTo(frame, fitted(frame), zoom).scale;
        expect(steppedScale(frame, from, 1)).toBeGreaterThanOrEqual(from);
        expect(steppedScale(frame, from, -1)).toBeLessThanOrEqual(from);
      }),
    );
  });

  it('a double click goes to the pixels and back', () => {
    expect(toggledScale(large, 0.25)).toBe(1);
    expect(toggledScale(large, 1)).toBe(0.25);
    expect(toggledScale(small, 1)).toBe(2);
  });
});

it('pixels of the picture begin where pixels of the screen do', () => {
  fc.assert(
    fc.property(frames, scale, point, (frame, zoom, at) => {
      const corner = cornerOf(frame, scaledTo(frame, fitted(frame), zoom, at));
      for (const length of [corner.x, corner.y]) {
        expect(length * frame.density).toBeCloseTo(Math.round(length * frame.density), 6);
      }
    }),
  );
});

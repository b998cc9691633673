import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../picture/zoom';
import { wipeClips, wipePoint, wipeThrough } from './wipe';

const room = { width: 400, height: 200 };

/** Whether a convex polygon of `clip-path` holds a point. */
function holds(clip: string, { x, y }: Point): boolean {
  const corners = [...clip.matchAll(/(-?[\d.]+)px (-?[\d.]+)px/g)].map(([, left, top]) => ({
    x: Number(left),
    y: Number(top),
  }));
  const turns = corners.map((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return Math.sign((next.x - corner.x) * (y - corner.y) - (next.y - corner.y) * (x - corner.x));
  });
  return corners.length === 4 && (turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0));
}

it.each([
  ['from the left', 0, 25, { x: 99, y: 100 }, { x: 101, y: 100 }],
  ['from the top', 90, 25, { x: 200, y: 49 }, { x: 200, y: 51 }],
  ['from the right', 180, 25, { x: 301, y: 5 }, { x: 299, y: 5 }],
  ['aslant', 45, 50, { x: 240, y: 50 }, { x: 260, y: 50 }],
])('%s', (_, angle, position, before, behind) => {
  const clips = wipeClips(room, { angle, position });
  expect([holds(clips.before, before), holds(clips.before, behind)]).toEqual([true, false]);
  expect([holds(clips.behind, before), holds(clips.behind, behind)]).toEqual([false, true]);
});

const angles = fc.integer({ min: 0, max: 359 });
const inside = fc.record({
  x: fc.double({ min: 0, max: room.width, noNaN: true }),
  y: fc.double({ min: 0, max: room.height, noNaN: true }),
});

describe('at any angle', () => {
  it('the ends show one picture alone', () => {
    fc.assert(
      fc.property(angles, inside, (angle, point) => {
        expect(holds(wipeClips(room, { angle, position: 0 }).behind, nudged(point))).toBe(true);
        expect(holds(wipeClips(room, { angle, position: 100 }).before, nudged(point))).toBe(true);
      }),
    );
  });

  it('a pointer draws the line to where it is', () => {
    fc.assert(
      fc.property(angles, inside, (angle, point) => {
        const position = wipeThrough(room, angle, point);
        const found = wipePoint(room, { position, angle });
        const turned = (angle * Math.PI) / 180;
        // Along the line it may be anywhere.
        const off = (point.x - found.x) * Math.cos(turned) + (point.y - found.y) * Math.sin(turned);
        expect(off).toBeCloseTo(0, 6);
      }),
    );
    expect(wipeThrough(room, 0, { x: -50, y: 0 })).toBe(0);
    expect(wipeThrough(room, 90, { x: 0, y: 500 })).toBe(100);
  });
});

/** Off the very edge, where rounding decides. */
const nudged = ({ x, y }: Point): Point => ({
  x: Math.min(room.width - 1, Math.max(1, x)),
  y: Math.min(room.height - 1, Math.max(1, y)),
});

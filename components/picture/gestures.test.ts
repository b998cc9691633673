import { describe, expect, it } from 'vitest';
import { down, lost, move, noHands, swiped, up } from './gestures';

/** In the first of two rooms, whose middles are 1000 pixels apart. */
const contact = (id: number, x: number, time = 0, room = 0) => ({
  id,
  at: { x, y: 0 },
  time,
  room,
  middle: { x: room * 1000, y: 0 },
});

describe('one finger', () => {
  it('drags and says how far in all', () => {
    const first = move(down(noHands, contact(1, 0)), contact(1, 30, 10));
    expect(first.gesture).toEqual({ kind: 'drag', room: 0, by: { x: 30, y: 0 }, total: { x: 30, y: 0 } });
    const second = move(first.hands, contact(1, 50, 20));
    expect(second.gesture).toEqual({ kind: 'drag', room: 0, by: { x: 20, y: 0 }, total: { x: 50, y: 0 } });
    expect(up(second.hands, contact(1, 50, 100)).gesture).toEqual({
      kind: 'drop',
      room: 0,
      total: { x: 50, y: 0 },
      speed: 0.5,
    });
  });

  it('taps, and taps again only soon and near', () => {
    const tap = (hands: typeof noHands, x: number, time: number) =>
      up(down(hands, contact(1, x, time)), contact(1, x, time + 50));
    const first = tap(noHands, 0, 0);
    expect(first.gesture).toMatchObject({ kind: 'tap', again: false });
    const second = tap(first.hands, 10, 200);
    expect(second.gesture).toMatchObject({ kind: 'tap', again: true });
    expect(tap(second.hands, 10, 300).gesture).toMatchObject({ again: false });
    expect(tap(first.hands, 100, 200).gesture).toMatchObject({ again: false });
    expect(tap(first.hands, 0, 900).gesture).toMatchObject({ again: false });
  });

  it('taps at a place of its room', () => {
    const tapped = up(down(noHands, contact(1, 1030, 0, 1)), contact(1, 1030, 50));
    expect(tapped.gesture).toEqual({ kind: 'tap', room: 1, at: { x: 30, y: 0 }, again: false });
    // The same place of another room is no second tap.
    expect(up(down(tapped.hands, contact(1, 30, 100)), contact(1, 30, 150)).gesture).toMatchObject({
      again: false,
    });
  });

  it('that rested long was no tap', () => {
    expect(up(down(noHands, contact(1, 0)), contact(1, 0, 900)).gesture?.kind).toBe('drop');
  });
});

describe('two fingers', () => {
  const both = down(down(noHands, contact(1, 0)), contact(2, 100));

  it('pinch', () => {
    expect(move(both, contact(2, 140)).gesture).toEqual({
      kind: 'pinch',
      room: 0,
      factor: 1.4,
      from: { x: 50, y: 0 },
      to: { x: 70, y: 0 },
    });
  });

  it('pinch in two rooms, each at its own place', () => {
    const hands = down(down(noHands, contact(1, 1020, 0, 1)), contact(2, -20));
    const { gesture } = move(hands, contact(2, -540));
    expect(gesture).toEqual({
      kind: 'pinch',
      room: 1,
      factor: 1.5,
      from: { x: 0, y: 0 },
      to: { x: -260, y: 0 },
    });
  });

  it('on one spot are no division by nothing', () => {
    const hands = down(down(noHands, contact(1, 5)), contact(2, 5));
    expect(move(hands, contact(2, 5)).gesture).toMatchObject({ factor: 1 });
    expect(move(hands, contact(2, 15)).gesture).toMatchObject({ factor: 10 });
  });

  it('that let go one after the other are neither a swipe nor a tap', () => {
    const one = up(both, contact(1, 0, 50));
    expect(one.gesture).toBeUndefined();
    expect(up(one.hands, contact(2, 100, 60)).gesture).toBeUndefined();
    const after = up(one.hands, contact(2, 100, 60)).hands;
    expect(up(down(after, contact(3, 0, 200)), contact(3, 0, 220)).gesture).toMatchObject({ again: false });
  });

  it('are not disturbed by a third, nor by one the browser took', () => {
    expect(down(both, contact(3, 7)).touches).toHaveLength(2);
    expect(move(both, contact(3, 9)).gesture).toBeUndefined();
    expect(lost(both, 2).touches).toHaveLength(1);
    expect(lost(lost(both, 2), 1)).toEqual(noHands);
  });
});

it.each([
  [{ x: -300, y: 20 }, 0.1, 'next'],
  [{ x: 60, y: 5 }, 0.8, 'previous'],
  [{ x: 60, y: 5 }, 0.1, undefined],
  [{ x: -300, y: 200 }, 1, undefined],
  [{ x: -20, y: 0 }, 2, undefined],
])('a way of %j at %d px/ms means %s', (total, speed, meant) => {
  expect(swiped(total, speed, 390)).toBe(meant);
});

import { describe, expect, it } from 'vitest';
import { type Choices, choicesFrom, choicesToHash, withNext, withSide } from './choices';

const ids = ['a', 'b', 'c'];
const ordinary: Choices = { mode: 'grid', left: 'a', right: 'b', measure: 'absolute', gain: 4 };

describe('the address', () => {
  it('keeps every choice', () => {
    const chosen: Choices = { mode: 'wipe', left: 'c', right: 'a', measure: 'perceptual', gain: 16 };
    expect(choicesFrom(`#${choicesToHash(chosen)}`, ids)).toEqual(chosen);
  });

  it.each(['', '#', '#mode=sideways&left=x&right=y&measure=loud&amplify=3'])(
    'of %j means the ordinary',
    (hash) => {
      expect(choicesFrom(hash, ids)).toEqual(ordinary);
    },
  );

  it('never means the same picture on both sides, nor a grid of two', () => {
    expect(choicesFrom('#left=b&right=b', ids)).toMatchObject({ left: 'b', right: 'a' });
    expect(choicesFrom('#right=a', ids)).toMatchObject({ left: 'b', right: 'a' });
    expect(choicesFrom('', ['a', 'b']).mode).toBe('side');
  });

  it('of one picture means that one', () => {
    expect(choicesFrom('#mode=wipe', ['a'])).toMatchObject({ mode: 'grid', left: 'a' });
  });
});

it('a picture that is taken from the other side changes places', () => {
  expect(withSide(ordinary, 'left', 'b')).toMatchObject({ left: 'b', right: 'a' });
  expect(withSide(ordinary, 'left', 'c')).toMatchObject({ left: 'c', right: 'b' });
});

it('the next one is one of the others, in turns', () => {
  expect(withNext(ordinary, 'right', ids).right).toBe('c');
  expect(withNext({ ...ordinary, right: 'c' }, 'right', ids).right).toBe('b');
  expect(withNext(ordinary, 'left', ids).left).toBe('c');
  expect(withNext(ordinary, 'right', ['a', 'b'])).toEqual(ordinary);
});

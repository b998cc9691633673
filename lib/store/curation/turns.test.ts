import { expect, test } from 'vitest';
import { type Claim, createTurns } from './turns';

const favourite = { field: 'favourite', subject: '' };
const tag = (subject: number) => ({ field: 'tag', subject });

/** Begins acts that end when they are told to, and says which have begun. */
function acts() {
  const inTurn = createTurns();
  const begun: string[] = [];
  return {
    begun,
    begin(name: string, claim: Claim) {
      let [end, fail] = [() => {}, () => {}];
      const work = new Promise<void>((resolve, reject) => {
        [end, fail] = [resolve, () => reject(new Error('full disk'))];
      });
      const ended = inTurn(claim, () => {
        begun.push(name);
        return work;
      });
      return { end, fail, ended };
    },
  };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('large acts go one after the other, whatever they change', async () => {
  const { begun, begin } = acts();
  const first = begin('first', { kinds: [favourite], small: false });
  begin('second', { kinds: [tag(1)], small: false });
  await settled();
  expect(begun).toEqual(['first']);
  first.end();
  await settled();
  expect(begun).toEqual(['first', 'second']);
});

test('a small act waits only for those that change the same, also for such as wait themselves', async () => {
  const { begun, begin } = acts();
  const large = begin('large', { kinds: [tag(1)], small: false });
  begin('other', { kinds: [favourite, tag(2)], small: true });
  const same = begin('same', { kinds: [tag(1)], small: true });
  begin('same again', { kinds: [tag(1)], small: true });
  await settled();
  expect(begun).toEqual(['large', 'other']);
  large.end();
  await settled();
  expect(begun).toEqual(['large', 'other', 'same']);
  same.end();
  await settled();
  expect(begun).toEqual(['large', 'other', 'same', 'same again']);
});

test('an act that fails lets the next one go', async () => {
  const { begun, begin } = acts();
  const first = begin('first', { kinds: [favourite], small: false });
  begin('second', { kinds: [favourite], small: false });
  await settled();
  first.fail();
  await expect(first.ended).rejects.toThrow('full disk');
  await settled();
  expect(begun).toEqual(['first', 'second']);
});

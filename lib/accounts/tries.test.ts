import { expect, test } from 'vitest';
import { err, ok } from '../result';
import { createTries } from './tries';

const now = () => 0;
const wrong = async () => err({ kind: 'wrong' } as const);
const right = async () => ok(undefined);
const tooMany = { error: { kind: 'tooMany', retryAfterSeconds: 60 } };

test('from one network ten are wrong in a minute, whatever the accounts', async () => {
  const tries = createTries(now);
  for (let at = 0; at < 10; at++) await tries.check({ who: `guess ${at}`, network: 'a' }, wrong);
  expect(await tries.check({ who: 'ada', network: 'a' }, right)).toMatchObject(tooMany);
  expect(await tries.check({ who: 'ada', network: 'b' }, right)).toEqual(ok(undefined));
});

test('for one account sixty are wrong in a minute, whatever the networks', async () => {
  const tries = createTries(now);
  for (let at = 0; at < 60; at++) await tries.check({ who: 'ada', network: `network ${at}` }, wrong);
  expect(await tries.check({ who: 'ada', network: 'another' }, right)).toMatchObject(tooMany);
  expect(await tries.check({ who: 'ben', network: 'another' }, right)).toEqual(ok(undefined));
});

test('a network that is sent away uses up no tries of the account', async () => {
  const tries = createTries(now);
  for (let at = 0; at < 100; at++) await tries.check({ who: 'ada', network: 'a' }, wrong);
  expect(await tries.check({ who: 'ada', network: 'b' }, right)).toEqual(ok(undefined));
});

test('what was right does not count', async () => {
  const tries = createTries(now);
  for (let at = 0; at < 100; at++) {
    expect(await tries.check({ who: 'ada', network: 'a' }, right)).toEqual(ok(undefined));
  }
});

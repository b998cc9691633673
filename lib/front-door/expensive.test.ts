import { expect, test } from 'vitest';
import { createBuckets } from './buckets';
import { createLimits } from './expensive';
import { networkOf } from './network';

test('a bucket is full at first, fills at its pace and never over', () => {
  let now = 5;
  const buckets = createBuckets({ burst: 3, perMinute: 6 }, () => now);
  const take = () => buckets.take('a');
  expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 10]);
  expect(buckets.take('b')).toBe(0);
  now += 9999;
  expect(take()).toBe(1);
  now += 1;
  expect([take(), take()]).toEqual([0, 10]);
  now += 1_000_000;
  expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 10]);
});

test('of a crowd the last are remembered', () => {
  const buckets = createBuckets({ burst: 1, perMinute: 1 }, () => 0);
  buckets.take('first');
  for (let n = 0; n < 10_000; n += 1) buckets.take(`other ${n}`);
  expect(buckets.take('other 9999')).toBe(60);
  expect(buckets.take('first')).toBe(0);
});

/** How many of so many are let in. */
function through(method: string, url: string, count = 500, local = false): number {
  const limits = createLimits(() => 0);
  const asked = Array.from({ length: count }, () =>
    limits({ method, url, headers: {} }, { address: '203.0.113.9', local }),
  );
  return asked.filter((refusal) => refusal === undefined).length;
}

test.each([
  ['GET', '/s/token/image/key/card'],
  ['GET', '/api/generations/id/difference?by=x'],
  ['GET', '/api/generations/id/%66ile'],
  ['GET', '/api/comparisons/id/sheet'],
  ['POST', '/api/bundle'],
  ['GET', '/api/bundle/estimate'],
  ['GET', '/api/download'],
  ['POST', '/api/uploads'],
  ['POST', '/api/settings-from-file'],
  ['POST', '/api/import'],
])('%s %s is limited from elsewhere, and not at the machine itself', (method, url) => {
  expect(through(method, url)).toBeLessThanOrEqual(120);
  expect(through(method, url)).toBeGreaterThanOrEqual(20);
  expect(through(method, url, 500, true)).toBe(500);
});

test('a crowd behind one address may download what a link shows, and a program not for ever', () => {
  expect(through('GET', '/s/token/image/key/original')).toBe(300);
  expect(through('HEAD', '/s/token/image/key/original?x=1')).toBe(300);
});

test.each([
  ['GET', '/s/token'],
  ['GET', '/s/token/image/key/small'],
  ['GET', '/api/images/hash/small'],
  ['GET', '/api/uploads'],
  ['PUT', '/api/import/id?at=0'],
  ['GET', '/gallery'],
])('%s %s is not', (method, url) => {
  expect(through(method, url)).toBe(500);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('whoever has %j has %j', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address';

describe('isPublicAddress', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.255',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '192.88.99.1',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address, 4)).toBe(false);
  });

  it.each([
    '::1',
    '::',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '100::1',
    '5f00::1',
    '2002:7f00:1::',
    '2001:db8::1',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address, 6)).toBe(false);
  });

  it('those of the Internet are', () => {
    for (const address of [
      '8.8.8.8',
      '172.15.0.1',
      '172.32.0.1',
      '100.63.0.1',
      '100.128.0.1',
      '192.169.0.1',
    ]) {
      expect(isPublicAddress(address, 4)).toBe(true);
    }
    expect(isPublicAddress('2606:4700::1111', 6)).toBe(true);
    expect(isPublicAddress('2a00:1450:4001::1', 6)).toBe(true);
  });
});

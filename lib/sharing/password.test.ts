import { expect, test } from 'vitest';
import { hashPassword, isPassword } from './password';

test('a password is known by its hash, however its letters were typed, and no other is', async () => {
  const hash = await hashPassword('Zoë’s boats');
  expect(hash).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  expect(await isPassword('Zoe\u0308’s boats', hash)).toBe(true);
  for (const wrong of ['', 'zoë’s boats', 'Zoë’s boats ', hash]) {
    expect(await isPassword(wrong, hash)).toBe(false);
  }
});

test('two hashes of one password differ', async () => {
  expect(await hashPassword('a fox')).not.toBe(await hashPassword('a fox'));
});

test('a hash of other costs is read by its own', async () => {
  // https://www.rfc-editor.org/rfc/rfc7914#section-12, of 64 bytes the first 32
  const salt = Buffer.from('NaCl').toString('base64url');
  const key = Buffer.from('fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162', 'hex');
  const hash = `scrypt$10$8$16$${salt}$${key.toString('base64url')}`;
  expect(await isPassword('password', hash)).toBe(true);
  expect(await isPassword('passwort', hash)).toBe(false);
});

test('what is no hash is no wrong password but a fault', async () => {
  await expect(isPassword('a', 'plain')).rejects.toThrow('no hash');
});

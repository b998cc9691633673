import { expect, test } from 'vitest';
import { isOwnName } from './own-name';

test('a machine’s names for itself, and no other', () => {
  for (const name of ['localhost', 'studio.localhost', '127.0.0.1', '127.1.2.3', '[::1]']) {
    expect(isOwnName(name)).toBe(true);
  }
  for (const name of ['192.168.0.1', 'studio.local', 'localhost.example', '127.0.0.1.example', '[::2]']) {
    expect(isOwnName(name)).toBe(false);
  }
});

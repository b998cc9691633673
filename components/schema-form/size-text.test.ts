import { expect, it } from 'vitest';
import { megapixelText, ratioText } from './size-text';

it.each([
  [1024, 1024, '1:1'],
  [1280, 720, '16:9'],
  [720, 1280, '9:16'],
  [832, 1248, '2:3'],
  [1216, 832, '19:13'],
  [1366, 768, '1.78:1'],
  [1000, 1001, '1:1'],
  [100, 3, '33.33:1'],
])('%i × %i is %s', (width, height, text) => expect(ratioText(width, height)).toBe(text));

it('counts megapixels in millions', () => expect(megapixelText(1024, 1024)).toBe('1.05 MP'));

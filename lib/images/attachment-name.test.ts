import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachment, attachmentName } from './attachment-name';

describe('attachmentName', () => {
  it.each([
    ['a cat.png', 'png', 'a cat.png'],
    ['a cat', 'jpeg', 'a cat.jpg'],
    ['a cat.PNG', 'webp', 'a cat.webp'],
    ['../../etc/passwd', 'png', 'etc passwd.png'],
    ['..', 'png', 'image.png'],
    ['', 'png', 'image.png'],
    ['a\r\nSet-Cookie: x', 'png', 'a Set-Cookie x.png'],
    ['Zoë 🎞', 'png', 'Zoë 🎞.png'],
  ] as const)('makes %j (%s) into %j', (wanted, format, name) => {
    expect(attachmentName(wanted, format)).toBe(name);
  });

  it('is always a header that can be sent', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (wanted) => {
        const name = attachmentName(wanted, 'png');
        expect(name).toMatch(/^[^\\/\p{Cc}]+\.png$/u);
        const headers = new Headers({ 'Content-Disposition': attachment(name) });
        expect(headers.get('Content-Disposition')).toMatch(
          /^attachment; filename="[^"]+"; filename\*=UTF-8''\S+$/,
        );
      }),
    );
  });

  it('keeps the real name beside the plain one', () => {
    expect(attachment('Zoë.png')).toBe(`attachment; filename="Zo_.png"; filename*=UTF-8''Zo%C3%AB.png`);
  });
});

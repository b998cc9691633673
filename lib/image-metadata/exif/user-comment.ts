import { bufferOf, lenientText, withoutPadding } from '../bytes';

export const userCommentTag = 0x9286;
const prefixBytes = 8;

/** EXIF's `UserComment` in UTF-16 behind its eight letters, as the A1111 web UI and its readers have it. */
export function encodeUserComment(text: string, littleEndian: boolean): Uint8Array {
  const utf16 = Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from('UNICODE\0', 'latin1'), littleEndian ? utf16 : utf16.swap16()]);
}

/** Half as long, for text that is nothing but ASCII. */
export const encodeAsciiComment = (text: string): Uint8Array => Buffer.from(`ASCII\0\0\0${text}`, 'latin1');

export function decodeUserComment(bytes: Uint8Array, littleEndian: boolean): string {
  const text = bytes.subarray(prefixBytes);
  if (bufferOf(bytes).toString('latin1', 0, prefixBytes) !== 'UNICODE\0') {
    return withoutPadding(lenientText(/^(ASCII)?\0+$/.test(latin1Prefix(bytes)) ? text : bytes));
  }
  const even = Buffer.from(text.subarray(0, text.length - (text.length % 2)));
  return withoutPadding((isLittleEndian(even, littleEndian) ? even : even.swap16()).toString('utf16le'));
}

const latin1Prefix = (bytes: Uint8Array): string => bufferOf(bytes).toString('latin1', 0, prefixBytes);

/**
 * Programs disagree on the order of the bytes, and some write another than the rest of their file has. Settings are
 * mostly ASCII, so the zeros tell.
 */
function isLittleEndian(utf16: Buffer, otherwise: boolean): boolean {
  let surplus = 0;
  for (let at = 0; at + 1 < utf16.length; at += 2) {
    if (utf16[at] === 0) surplus -= 1;
    if (utf16[at + 1] === 0) surplus += 1;
  }
  return surplus === 0 ? otherwise : surplus > 0;
}

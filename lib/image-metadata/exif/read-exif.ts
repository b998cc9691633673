import { err, ok } from '@/lib/result';
import { lenientText, withoutPadding } from '../bytes';
import { limits } from '../limits';
import { metadataProblem } from '../metadata-problem';
import type { FoundText } from '../texts';
import { readTiff } from './tiff';
import { decodeUserComment, userCommentTag } from './user-comment';

/** Where programs keep settings in the main directory. ComfyUI's nodes for WebP use the camera's make and model. */
const mainTexts: Readonly<Record<number, string>> = {
  270: 'ImageDescription',
  271: 'Make',
  272: 'Model',
};

/** The texts of EXIF (with or without its six letters) that may hold settings; none where it is broken. */
export function readExif(bytes: Uint8Array): FoundText[] {
  const tiff = readTiff(withoutLetters(bytes));
  if (!tiff) return [];
  const comment = tiff.exif.entries.find(({ tag }) => tag === userCommentTag);
  const found = (name: string, value: Uint8Array, decode: (bytes: Uint8Array) => string): FoundText => ({
    name,
    read: () => (value.length > limits.textBytes ? err(metadataProblem.tooMuch()) : ok(decode(value))),
  });
  return [
    ...tiff.main.entries.flatMap(({ tag, value }) => {
      const name = mainTexts[tag];
      return name === undefined ? [] : [found(name, value, (bytes) => withoutPadding(lenientText(bytes)))];
    }),
    ...(comment
      ? [found('UserComment', comment.value, (bytes) => decodeUserComment(bytes, tiff.littleEndian))]
      : []),
  ];
}

const letters = Buffer.from('Exif\0\0', 'latin1');

export const hasLetters = (bytes: Uint8Array): boolean => letters.equals(bytes.subarray(0, letters.length));

export const withoutLetters = (bytes: Uint8Array): Uint8Array =>
  hasLetters(bytes) ? bytes.subarray(letters.length) : bytes;

export const withLetters = (tiff: Uint8Array): Uint8Array => Buffer.concat([letters, tiff]);

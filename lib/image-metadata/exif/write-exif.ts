import { bufferOf } from '../bytes';
import { type Directory, exifPointer, readTiff, type Tiff } from './tiff';
import { encodeUserComment, userCommentTag } from './user-comment';

const none: Directory = { entries: [], next: 0 };
const versionTag = 0x9000;
const bytesType = 7;
const longType = 4;

export interface ExifWriting {
  readonly text: string;
  /** Whether a comment that is there may be overwritten. */
  readonly replace: boolean;
  readonly encode?: (text: string, littleEndian: boolean) => Uint8Array;
}

/**
 * EXIF with a `UserComment`. Both directories are written anew after what is there, which stays where it was: offsets in
 * a camera's own notes go on meaning the same. Undefined where there is nothing to do: a comment that is to stay, or EXIF
 * that is broken and is better left alone.
 */
export function writeExif(existing: Uint8Array | undefined, writing: ExifWriting): Uint8Array | undefined {
  const { text, replace, encode = encodeUserComment } = writing;
  const found = existing && readTiff(existing);
  if (existing && !found) return undefined;
  // A comment alone is replaced with all its bytes, so that a copy of a copy of a copy does not grow.
  const old = found && !(replace && isNothingElse(found)) ? found : undefined;
  const { littleEndian, main, exif } = old ?? { littleEndian: false, main: none, exif: none };
  const has = exif.entries.some(({ tag }) => tag === userCommentTag);
  if (has && !replace) return undefined;

  const header = old && existing ? Buffer.from(existing) : Buffer.from('MM\0*\0\0\0\0', 'latin1');
  const base = header.length % 2 === 0 ? header : Buffer.concat([header, Buffer.alloc(1)]);
  const comment = encode(text, littleEndian);
  const exifAt = base.length;
  const exifEntries = exif.entries.filter(({ tag }) => tag !== userCommentTag).map(({ raw }) => raw);
  const hasVersion = exif.entries.some(({ tag }) => tag === versionTag);
  const exifSize = directoryBytes(exifEntries.length + (hasVersion ? 1 : 2));
  const mainAt = exifAt + exifSize;
  const mainEntries = main.entries.filter(({ tag }) => tag !== exifPointer).map(({ raw }) => raw);
  const commentAt = mainAt + directoryBytes(mainEntries.length + 1);

  const word = writers(littleEndian);
  base.set(word.long(mainAt), 4);
  const newExif = [
    ...exifEntries,
    // Version 2.32: the directory must say one, and four bytes stand in the entry itself.
    ...(hasVersion ? [] : [Buffer.concat([word.head(versionTag, bytesType, 4), Buffer.from('0232')])]),
    Buffer.concat([word.head(userCommentTag, bytesType, comment.length), word.long(commentAt)]),
  ];
  const newMain = [...mainEntries, Buffer.concat([word.head(exifPointer, longType, 1), word.long(exifAt)])];
  return Buffer.concat([
    base,
    ...word.directory(newExif, exif.next),
    ...word.directory(newMain, main.next),
    comment,
  ]);
}

const isNothingElse = ({ main, exif }: Tiff): boolean =>
  main.entries.every(({ tag }) => tag === exifPointer) &&
  exif.entries.every(({ tag }) => tag === userCommentTag || tag === versionTag) &&
  main.next === 0;

const directoryBytes = (entries: number): number => 2 + entries * 12 + 4;

function writers(littleEndian: boolean) {
  const short = (value: number) => {
    const bytes = Buffer.alloc(2);
    if (littleEndian) bytes.writeUInt16LE(value);
    else bytes.writeUInt16BE(value);
    return bytes;
  };
  const long = (value: number) => {
    const bytes = Buffer.alloc(4);
    if (littleEndian) bytes.writeUInt32LE(value);
    else bytes.writeUInt32BE(value);
    return bytes;
  };
  const tagOf = (raw: Uint8Array) =>
    littleEndian ? bufferOf(raw).readUInt16LE(0) : bufferOf(raw).readUInt16BE(0);
  return {
    long,
    /** An entry without its value. */
    head: (tag: number, type: number, count: number) => Buffer.concat([short(tag), short(type), long(count)]),
    /** Entries stand in the order of their tags. */
    directory: (entries: readonly Uint8Array[], next: number) => [
      short(entries.length),
      ...entries.toSorted((a, b) => tagOf(a) - tagOf(b)),
      long(next),
    ],
  };
}

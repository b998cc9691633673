import { bufferOf } from '../bytes';

/** An entry of a directory: its twelve bytes as they stand, and where its value begins and how many bytes it has. */
export interface TiffEntry {
  readonly tag: number;
  readonly type: number;
  readonly raw: Uint8Array;
  readonly value: Uint8Array;
}

export interface Directory {
  readonly entries: readonly TiffEntry[];
  /** Offset of the directory after this one (a thumbnail's), 0 for none. */
  readonly next: number;
}

export interface Tiff {
  readonly littleEndian: boolean;
  readonly main: Directory;
  readonly exif: Directory;
}

export const exifPointer = 0x8769;
const none: Directory = { entries: [], next: 0 };

/** Bytes of one item of each type of TIFF, by the type's number. */
const itemBytes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8] as const;

/** The two directories that matter of EXIF's TIFF structure, or undefined where it contradicts itself. */
export function readTiff(bytes: Uint8Array): Tiff | undefined {
  const buffer = bufferOf(bytes);
  const order = buffer.toString('latin1', 0, 4);
  const littleEndian = order === 'II*\0';
  if ((!littleEndian && order !== 'MM\0*') || buffer.length < 8) return undefined;
  const main = readDirectory(buffer, readUInt32(buffer, 4, littleEndian), littleEndian);
  if (!main) return undefined;
  const pointer = main.entries.find(({ tag }) => tag === exifPointer);
  if (!pointer) return { littleEndian, main, exif: none };
  const exif = readDirectory(buffer, readUInt32(bufferOf(pointer.raw), 8, littleEndian), littleEndian);
  return exif && { littleEndian, main, exif };
}

function readDirectory(buffer: Buffer, start: number, littleEndian: boolean): Directory | undefined {
  if (start + 2 > buffer.length) return undefined;
  const count = littleEndian ? buffer.readUInt16LE(start) : buffer.readUInt16BE(start);
  const end = start + 2 + count * 12;
  if (end + 4 > buffer.length) return undefined;
  const entries = Array.from({ length: count }, (_, index) =>
    readEntry(buffer, start + 2 + index * 12, littleEndian),
  );
  return { entries, next: readUInt32(buffer, end, littleEndian) };
}

/** A value outside the bytes counts as empty: one broken entry is no reason to lose the others. */
function readEntry(buffer: Buffer, at: number, littleEndian: boolean): TiffEntry {
  const tag = littleEndian ? buffer.readUInt16LE(at) : buffer.readUInt16BE(at);
  const type = littleEndian ? buffer.readUInt16LE(at + 2) : buffer.readUInt16BE(at + 2);
  const length = readUInt32(buffer, at + 4, littleEndian) * (itemBytes[type] ?? 0);
  const start = length <= 4 ? at + 8 : readUInt32(buffer, at + 8, littleEndian);
  const raw = buffer.subarray(at, at + 12);
  const value = start + length <= buffer.length ? buffer.subarray(start, start + length) : new Uint8Array();
  return { tag, type, raw, value };
}

const readUInt32 = (buffer: Buffer, at: number, littleEndian: boolean): number =>
  littleEndian ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at);

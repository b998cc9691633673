import { bufferOf } from '../bytes';
import { withoutLetters } from './read-exif';
import { readTiff } from './tiff';

const orientationTag = 0x0112;

/** EXIF that says which way up the picture is and nothing else; undefined where it stands upright anyhow. */
export function orientationOnly(exif: Uint8Array | undefined): Uint8Array | undefined {
  const tiff = exif && readTiff(withoutLetters(exif));
  const value = tiff?.main.entries.find(({ tag }) => tag === orientationTag)?.value;
  if (!tiff || value?.length !== 2) return undefined;
  const buffer = bufferOf(value);
  const orientation = tiff.littleEndian ? buffer.readUInt16LE() : buffer.readUInt16BE();
  // 1 is upright; the others are 2 to 8.
  if (orientation < 2 || orientation > 8) return undefined;
  const header = '4d4d002a00000008';
  const entry = `0112000300000001000${orientation}0000`;
  return Buffer.from(`${header}0001${entry}00000000`, 'hex');
}

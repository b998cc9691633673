import { err, ok, type Result } from '@/lib/result';
import { bufferOf, lenientText } from '../bytes';
import { hasLetters, readExif } from '../exif/read-exif';
import { limits } from '../limits';
import { type MetadataProblem, metadataProblem } from '../metadata-problem';
import { collectTexts, type FoundText, type Texts } from '../texts';
import { app, type JpegSegment, jpegSegments } from './jpeg-segments';

const xmpName = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
const extensionName = Buffer.from('http://ns.adobe.com/xmp/extension/\0', 'latin1');
/** Name, 32 letters that say which packet this belongs to, its whole length and where this part goes. */
const extensionHeader = extensionName.length + 32 + 4 + 4;

const startsWith = (data: Uint8Array, name: Buffer): boolean => name.equals(data.subarray(0, name.length));

export const jpegXmp = { name: xmpName, extensionName, extensionHeader } as const;
export const isExif = ({ marker, data }: JpegSegment): boolean => marker === app(1) && hasLetters(data);
export const isXmp = ({ marker, data }: JpegSegment): boolean =>
  marker === app(1) && startsWith(data, xmpName);
export const isExtension = ({ marker, data }: JpegSegment): boolean =>
  marker === app(1) && startsWith(data, extensionName) && data.length >= extensionHeader;

export const xmpTextOf = ({ data }: JpegSegment): string => lenientText(data.subarray(xmpName.length));

export function jpegTexts(bytes: Uint8Array): Result<Texts, MetadataProblem> {
  const segments = jpegSegments(bytes);
  if (!segments.ok) return segments;
  const extensions = segments.value.filter(isExtension);
  return collectTexts([
    ...segments.value.flatMap((segment): FoundText[] => {
      if (isExif(segment)) return readExif(segment.data);
      return isXmp(segment) ? [{ name: 'xmp', read: () => ok(xmpTextOf(segment)) }] : [];
    }),
    ...(extensions.length > 0 ? [{ name: 'xmpExtension', read: () => joined(extensions) }] : []),
  ]);
}

/** XMP over 64 KB comes in parts. One packet per file: the first part says which. */
function joined(extensions: readonly JpegSegment[]): Result<string, MetadataProblem> {
  const parts = extensions.map(({ data }) => {
    const at = extensionName.length;
    const header = bufferOf(data);
    return {
      packet: header.toString('latin1', at, at + 32),
      length: header.readUInt32BE(at + 32),
      offset: header.readUInt32BE(at + 36),
      text: data.subarray(extensionHeader),
    };
  });
  const [first] = parts;
  if (!first || first.length > limits.textBytes) return err(metadataProblem.tooMuch());
  const whole = Buffer.alloc(first.length);
  for (const { packet, offset, text } of parts) {
    if (packet !== first.packet) continue;
    if (offset + text.length > whole.length) return err(metadataProblem.broken());
    whole.set(text, offset);
  }
  return ok(lenientText(whole));
}

import sharp from 'sharp';
import type { Box } from './layout';

export interface Colours {
  readonly ink: string;
  readonly ground: string;
}

/** The pixels of a box, three bytes each. */
export type Tile = Buffer;

/**
 * Words at the top left of a box, cut where they have no more room. The letters are those of the machine; one that has no
 * fonts at all shows empty boxes.
 */
export async function drawWords(
  text: string,
  { width, height }: Pick<Box, 'width' | 'height'>,
  fontSize: number,
  { ink, ground }: Colours,
): Promise<Tile | undefined> {
  const words = fitted(text, { width, height }, fontSize);
  if (words === '') return undefined;
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${ink}">${escaped(words)}</span>`,
      font: `sans ${fontSize}`,
      width,
      // So that a point is a pixel.
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
    },
  })
    .flatten({ background: ground })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const shown = { width: Math.min(width, info.width), height: Math.min(height, info.height) };
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .extract({ left: 0, top: 0, ...shown })
    .extend({ right: width - shown.width, bottom: height - shown.height, background: ground })
    .raw()
    .toBuffer();
}

/** What a reader takes for one: an emoji may consist of several. */
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** About as many letters as there is room for; a letter is half as wide as it is high. Control characters break the markup. */
export function fitted(
  text: string,
  { width, height }: Pick<Box, 'width' | 'height'>,
  fontSize: number,
): string {
  // The joiner within an emoji is none that breaks anything.
  const line = text.replace(/(?:(?!\u200d)[\p{C}\s])+/gu, ' ').trim();
  const room = Math.floor(width / (0.55 * fontSize)) * Math.floor(height / (1.25 * fontSize));
  const all = Array.from(letters.segment(line), ({ segment }) => segment);
  if (all.length <= room) return line;
  return room > 1
    ? `${all
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`
    : '';
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

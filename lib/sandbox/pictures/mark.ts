import { type Canvas, n } from './canvas';

/** Letters as strokes in a box 10 wide and 14 high: a machine may have no fonts at all. */
const letters: Readonly<Record<string, string>> = {
  S: 'M9.2 2.6C8 .9 1 -.2 1 3.7C1 7.6 9.4 6 9.4 10.3C9.4 14.4 2 14.6 .6 11.6',
  A: 'M.4 14L5 0L9.6 14M2 9.3H8',
  N: 'M.8 14V0L9.2 14V0',
  D: 'M.8 0V14H3.8C11.6 14 11.6 0 3.8 0Z',
  B: 'M.8 0V14H5.4C10.4 14 10.4 6.8 5.4 6.8H.8H5C9.4 6.8 9.4 0 5 0Z',
  O: 'M5 0C11.4 0 11.4 14 5 14C-1.4 14 -1.4 0 5 0Z',
  X: 'M.6 0L9.4 14M9.4 0L.6 14',
};
const word = ['S', 'A', 'N', 'D', 'B', 'O', 'X'] as const;
const advance = 15;
/** Units per unit of the letters' box. */
const scale = 0.92;
const margin = 26;

/** "SANDBOX" small in the corner: nobody shall take these pictures for a model's work. */
export function drawMark(canvas: Canvas): void {
  const wide = (word.length * advance - 5) * scale;
  const x = canvas.width - margin - wide;
  const y = canvas.height - margin - 14 * scale;
  const strokes = word
    .map((letter, index) => `<path transform="translate(${index * advance} 0)" d="${letters[letter]}"/>`)
    .join('');
  const layer = (colour: string, width: number, opacity: number) =>
    `<g fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" opacity="${opacity}">${strokes}</g>`;
  canvas.add(
    `<g transform="translate(${n(x)} ${n(y)}) scale(${scale})">${layer('#000000', 4.6, 0.34)}${layer('#ffffff', 1.7, 0.9)}</g>`,
  );
}

import sharp from 'sharp';
import { randomFrom } from '../random';
import type { Reference } from '../record';
import { type Canvas, n } from './canvas';
import { palettes } from './palettes';

/** Reference pictures lie on the picture as small prints, in their order, so that one sees they were received. */
export async function drawPrints(
  canvas: Canvas,
  references: readonly Reference[],
  readFile: (name: string) => Promise<Uint8Array | undefined>,
): Promise<void> {
  if (references.length === 0) return;
  const gap = 18;
  const room = (canvas.width - 52 - gap * (references.length - 1)) / references.length;
  const side = Math.min(168, room, canvas.height * 0.3);
  for (const [index, reference] of references.entries()) {
    const identity = 'file' in reference ? reference.file : reference.elsewhere;
    const tilt = randomFrom(`tilt ${identity} ${index}`).between(-3.2, 3.2);
    const [x, y] = [26 + index * (side + gap), canvas.height - 32 - side];
    const inner = side * 0.9;
    const bytes = 'file' in reference ? await readFile(reference.file) : undefined;
    const content = bytes ? await thumbnail(bytes, inner) : unseen(canvas, identity, inner);
    const shadow = `<rect x="2" y="6" width="${n(side)}" height="${n(side)}" fill="#000" fill-opacity=".45" filter="${canvas.blur(6)}"/>`;
    const paper = `<rect width="${n(side)}" height="${n(side)}" fill="#f7f4ee"/>`;
    const inset = n((side - inner) / 2);
    canvas.add(
      `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(tilt)} ${n(side / 2)} ${n(side / 2)})">${shadow}${paper}` +
        `<g transform="translate(${inset} ${inset})">${content}</g></g>`,
    );
  }
}

async function thumbnail(bytes: Uint8Array, side: number): Promise<string> {
  const small = await sharp(bytes)
    .autoOrient()
    .resize(256, 256, { fit: 'cover' })
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();
  return `<image width="${n(side)}" height="${n(side)}" href="data:image/png;base64,${small.toString('base64')}"/>`;
}

/** A picture the sandbox may not fetch: a toned card in a colour of its own. */
function unseen(canvas: Canvas, identity: string, side: number): string {
  const { colours } = randomFrom(`print ${identity}`).pick(palettes);
  const paint = canvas.linear([
    [0, colours.top],
    [0.6, colours.middle],
    [1, colours.horizon],
  ]);
  return `<rect width="${n(side)}" height="${n(side)}" fill="${paint}"/>`;
}

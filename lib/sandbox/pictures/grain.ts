import { randomFrom } from '../random';

interface Tile {
  readonly input: Buffer;
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 4 };
}

const longest = 256;
const tiles = new Map<string, Tile>();

/**
 * Film grain to lay over a picture, darker and lighter specks around nothing, to be repeated; never larger than the
 * picture. `strength` is 0–1.
 */
export function grainTile(strength: number, picture: { width: number; height: number }): Tile {
  const [width, height] = [Math.min(longest, picture.width), Math.min(longest, picture.height)];
  const level = Math.round(strength * 100);
  const key = `${level} ${width} ${height}`;
  const known = tiles.get(key);
  if (known) return known;

  const random = randomFrom('grain');
  const input = Buffer.alloc(width * height * 4);
  for (let at = 0; at < input.length; at += 4) {
    // Three throws summed are near enough to a bell curve.
    const speck = (random.next() + random.next() + random.next()) / 1.5 - 1;
    input.fill(speck > 0 ? 255 : 0, at, at + 3);
    input[at + 3] = Math.min(255, Math.abs(speck) * level * 2.55);
  }
  const tile: Tile = { input, raw: { width, height, channels: 4 } };
  // Odd small sizes would fill the memory one by one.
  if (width === longest && height === longest) tiles.set(key, tile);
  return tile;
}

import type { OverlayOptions } from 'sharp';
import { randomFrom } from '../random';

type Tile = Pick<OverlayOptions, 'raw'> & { readonly input: Buffer };

const side = 256;
const tiles = new Map<number, Tile>();

/** Film grain to lay over a picture: darker and lighter specks around nothing. `strength` 0–1. */
export function grainTile(strength: number): Tile {
  const level = Math.round(strength * 100);
  const known = tiles.get(level);
  if (known) return known;
  const random = randomFrom('grain');
  const input = Buffer.alloc(side * side * 4);
  for (let at = 0; at < input.length; at += 4) {
    // Three throws summed are near enough to a bell curve.
    const speck = (random.next() + random.next() + random.next()) / 1.5 - 1;
    input.fill(speck > 0 ? 255 : 0, at, at + 3);
    input[at + 3] = Math.min(255, Math.abs(speck) * level * 2.55);
  }
  const tile = { input, raw: { width: side, height: side, channels: 4 as const } };
  tiles.set(level, tile);
  return tile;
}

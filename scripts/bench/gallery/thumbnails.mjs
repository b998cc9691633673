import { existsSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { pictures } from './prompts.mjs';

/** A multiple of how many sizes the pictures have. Each file gets some ten thousand names, and may have 65,000. */
const drawn = 100;
const longSide = 512;

/**
 * Gives every picture of a seeded library its small thumbnail, so that a browser has to fetch and decode each. A sample
 * of them is drawn; the others are more names of those files, which take no room.
 */
export async function addThumbnails(folder, count) {
  const picture = pictures();
  const files = join(folder, 'derived', 'small');
  const pathOf = (hash) => join(files, hash.slice(0, 2), `${hash}.webp`);
  if (existsSync(pathOf(picture(count - 1).hash))) return;
  for (let spread = 0; spread < 256; spread += 1)
    mkdirSync(join(files, spread.toString(16).padStart(2, '0')), { recursive: true });
  const sample = [];
  for (let number = 0; number < count; number += 1) {
    const { hash, width, height } = picture(number);
    const path = pathOf(hash);
    const same = sample[number % drawn];
    if (same) {
      link(same, path);
      continue;
    }
    writeFileSync(path, await draw(number, width, height));
    sample[number] = path;
  }
}

function link(file, name) {
  try {
    linkSync(file, name);
  } catch (error) {
    // From a run that was broken off.
    if (error.code !== 'EEXIST') throw error;
  }
}

/** Some tens of kilobytes, as of a photograph. */
async function draw(number, width, height) {
  const scale = longSide / Math.max(width, height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const hue = (number * 137) % 360;
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue} 45% 65%)"/><stop offset="1" stop-color="hsl(${hue + 60} 40% 25%)"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#sky)"/>
    <circle cx="${20 + (number % 60)}%" cy="40%" r="${12 + (number % 9)}%" fill="hsl(${hue + 180} 55% 70%)"/></svg>`;
  const grain = { type: 'gaussian', mean: 128, sigma: 24 };
  const film = await sharp({ create: { ...size, channels: 3, noise: grain } })
    .png()
    .toBuffer();
  return sharp(Buffer.from(scene))
    .composite([{ input: film, blend: 'soft-light' }])
    .webp({ quality: 82 })
    .toBuffer();
}

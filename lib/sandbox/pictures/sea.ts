import { landPath, n } from './canvas';
import { mix } from './colour';
import { along, layeredNoise } from './noise';
import type { Scene, SceneFamily } from './scene';
import { drawClouds, drawLight, drawMist, drawSky } from './sky';

/** A wide horizon, the light low above it and its path on the water. */
export const sea: SceneFamily = {
  words: [
    'sea',
    'ocean',
    'beach',
    'wave',
    'coast',
    'coastal',
    'lake',
    'harbour',
    'harbor',
    'shore',
    'boat',
    'ship',
    'sail',
    'island',
    'water',
    'river',
    'lighthouse',
    'surf',
    'fish',
    'whale',
    'sunset',
    'sunrise',
  ],
  draw(scene) {
    const { canvas, random, palette } = scene;
    const { width, height } = canvas;
    const horizon = Math.round(height * random.between(0.42, 0.64));
    const lightX = width * random.between(0.22, 0.78);
    const radius = random.between(26, 64);
    drawSky(scene, horizon);
    drawClouds(scene, horizon);
    drawLight(scene, lightX, horizon - radius * random.between(0.4, 3.2), radius);
    drawHeadlands(scene, horizon);

    const water = canvas.linear([
      [0, mix(palette.horizon, palette.far, 0.35)],
      [0.12, mix(palette.middle, palette.far, 0.6)],
      [1, mix(palette.near, palette.far, 0.25)],
    ]);
    canvas.add(`<rect y="${horizon}" width="${n(width)}" height="${n(height - horizon)}" fill="${water}"/>`);
    drawRipples(scene, horizon);
    drawPath(scene, lightX, horizon, radius);
    drawMist(scene, horizon, 26, 0.5);
  },
};

function drawHeadlands({ canvas, random, palette, detail }: Scene, horizon: number): void {
  const { width } = canvas;
  const fromLeft = random.next() < 0.5;
  const count = random.whole(1, 3);
  for (let index = 0; index < count; index++) {
    const reach = width * random.between(0.3, 0.75);
    const tall = random.between(25, 95);
    const rock = layeredNoise(random, 2 + detail * 4);
    const line = along(width, 4, (x) => {
      const inland = Math.max(0, 1 - (fromLeft ? x : width - x) / reach);
      return horizon - Math.max(0, inland ** 0.8 * tall * (0.75 + 0.5 * rock(x / 90)));
    });
    const colour = mix(
      mix(palette.far, palette.near, 0.2 + index * 0.3),
      palette.horizon,
      0.28 - index * 0.08,
    );
    canvas.add(`<path d="${landPath(line, width, horizon + 1)}" fill="${colour}"/>`);
  }
}

/** Short strokes across the water, longer and further apart towards the viewer. */
function drawRipples({ canvas, random, palette, detail }: Scene, horizon: number): void {
  const { width, height } = canvas;
  const count = Math.round((160 + 420 * detail) * (width / 1000));
  for (let index = 0; index < count; index++) {
    const near = random.next() ** 1.6;
    const y = horizon + 2 + near * (height - horizon);
    const length = random.between(12, 60) * (0.3 + near * 2.4);
    const x = random.between(-0.05, 1.05) * width;
    const dark = random.next() < 0.55;
    const colour = dark ? palette.near : mix(palette.horizon, palette.light, 0.3);
    const opacity = dark ? random.between(0.04, 0.16) : random.between(0.03, 0.13);
    canvas.add(stroke(x, y, length, 0.8 + near * 4.2, colour, opacity));
  }
}

function drawPath(
  { canvas, random, palette, detail }: Scene,
  x: number,
  horizon: number,
  radius: number,
): void {
  const { height } = canvas;
  const count = Math.round(140 + 320 * detail);
  for (let index = 0; index < count; index++) {
    const near = random.next() ** 1.25;
    const spread = radius * (0.5 + near * 2.3);
    const off = (random.next() + random.next() + random.next() - 1.5) * spread;
    const length = random.between(6, 26) * (0.4 + near * 2);
    const fade = 1 - Math.min(1, Math.abs(off) / (spread * 1.5));
    const opacity = random.between(0.25, 0.8) * fade * (1 - near * 0.45);
    canvas.add(
      stroke(
        x + off,
        horizon + 1 + near * (height - horizon) * 0.95,
        length,
        0.9 + near * 3,
        palette.light,
        opacity,
      ),
    );
  }
}

/** A sliver with pointed ends. */
function stroke(
  x: number,
  y: number,
  length: number,
  thick: number,
  colour: string,
  opacity: number,
): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(length / 2)}" ry="${n(thick / 2)}" fill="${colour}" fill-opacity="${n(opacity)}"/>`;
}

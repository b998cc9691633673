import { landPath, n } from './canvas';
import { mix } from './colour';
import { along, layeredNoise, smoothNoise } from './noise';
import type { Scene, SceneFamily } from './scene';
import { drawMist, drawSky, drawStars } from './sky';

/** A night sky with curtains of light over a far ridge. */
export const aurora: SceneFamily = {
  words: [
    'night',
    'star',
    'starry',
    'galaxy',
    'aurora',
    'space',
    'planet',
    'cosmos',
    'cosmic',
    'milky',
    'moon',
    'tundra',
    'arctic',
    'polar',
    'nebula',
    'sky',
    'universe',
    'comet',
    'snow',
  ],
  draw(scene) {
    const { canvas, random, palette } = scene;
    const { width, height } = canvas;
    const horizon = height * random.between(0.72, 0.86);
    const night = {
      ...palette,
      top: mix(palette.top, '#03050b', 0.72),
      middle: mix(palette.middle, '#060c18', 0.6),
      horizon: mix(palette.horizon, '#0c1a28', 0.45),
    };
    drawSky({ ...scene, palette: night }, horizon);
    drawStars(scene, horizon);
    const curtains = random.whole(2, 3);
    for (let index = 0; index < curtains; index++)
      drawCurtain(scene, horizon * random.between(0.42, 0.8), index);
    drawMist({ ...scene, palette: night }, horizon, 60, 0.45);
    for (const depth of [0, 0.5, 1]) {
      const rock = layeredNoise(random, 3 + scene.detail * 4);
      const base = horizon + depth * (height - horizon) * 0.62;
      const line = along(width, 3, (x) => base - (rock(x / (300 - 120 * depth)) + 0.2) * (62 - 26 * depth));
      const colour = mix(
        mix(palette.far, '#0a1420', 0.45),
        mix(palette.near, '#020408', 0.5),
        0.25 + depth * 0.75,
      );
      const haze = mix(colour, night.horizon, 0.5 * (1 - depth));
      const paint = canvas.linear([
        [0, colour],
        [1, haze],
      ]);
      canvas.add(`<path d="${landPath(line, width, height + 2)}" fill="${paint}"/>`);
    }
  },
};

/** Upright rays side by side along a wandering foot, bright at the foot and fading upwards. */
function drawCurtain({ canvas, random, palette, detail }: Scene, foot: number, index: number): void {
  const { width } = canvas;
  const sway = smoothNoise(random);
  const fold = layeredNoise(random, 3);
  const rays = layeredNoise(random, 2 + detail * 3);
  const low =
    index % 2 === 0 ? mix(palette.horizon, palette.light, 0.35) : mix(palette.accent, palette.light, 0.2);
  const paint = canvas.linear([
    [0, palette.accent, 0],
    [0.45, mix(palette.accent, low, 0.35), 0.28],
    [0.86, low, 0.8],
    [0.95, mix(low, palette.light, 0.5), 0.9],
    [1, low, 0],
  ]);
  // Each ray lies half over its neighbours, which softens them as a blur would at a tenth of the work.
  const [step, wide] = [5, 16];
  for (let x = -20; x < width + 20; x += step) {
    const strength = Math.max(0, 0.42 + 0.75 * fold(x / 260)) * (0.55 + 0.5 * rays(x / 17));
    if (strength <= 0.02) continue;
    const y = foot + sway(x / 330) * 130 + sway(x / 90 + 40) * 22;
    const tall = 150 + 230 * Math.max(0, 0.5 + fold(x / 200 + 9)) + rays(x / 23) * 60;
    canvas.add(
      `<rect x="${n(x)}" y="${n(y - tall)}" width="${wide}" height="${n(Math.max(20, tall))}" fill="${paint}" fill-opacity="${n(Math.min(0.5, strength * 0.27))}"/>`,
    );
  }
}

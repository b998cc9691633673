import type { Random } from '../random';
import { landPath, n } from './canvas';
import { mix } from './colour';
import { along, layeredNoise } from './noise';
import type { Scene, SceneFamily } from './scene';
import { drawClouds, drawLight, drawMist, drawSky } from './sky';

/** Ridges behind ridges, each paler than the one before it. */
export const mountains: SceneFamily = {
  words: [
    'mountain',
    'peak',
    'alps',
    'alpine',
    'hill',
    'valley',
    'ridge',
    'cliff',
    'canyon',
    'landscape',
    'highland',
    'volcano',
    'summit',
    'scotland',
    'himalaya',
    'dragon',
    'castle',
    'eagle',
    'waterfall',
  ],
  draw(scene) {
    const { canvas, random } = scene;
    const { width, height } = canvas;
    const horizon = height * random.between(0.44, 0.62);
    drawSky(scene, horizon * 1.1);
    drawClouds(scene, horizon);
    drawLight(
      scene,
      width * random.between(0.2, 0.8),
      horizon * random.between(0.35, 0.75),
      random.between(22, 52),
    );

    const layers = random.whole(5, 7);
    const rugged = random.between(0.45, 1);
    for (let layer = 0; layer < layers; layer++) {
      const depth = layer / (layers - 1);
      const base = horizon + (height * 0.97 - horizon) * depth ** 1.25;
      const swell = (150 - 70 * depth) * (0.6 + 0.6 * rugged);
      drawRidge(scene, { base, swell, depth, rugged });
      if (layer < layers - 1) drawMist(scene, base + swell * 0.55, 46 + 40 * depth, 0.4 * (1 - depth * 0.6));
    }
  },
};

interface Ridge {
  readonly base: number;
  readonly swell: number;
  readonly depth: number;
  readonly rugged: number;
}

function drawRidge({ canvas, random, palette, detail }: Scene, { base, swell, depth, rugged }: Ridge): void {
  const { width, height } = canvas;
  const shape = ridged(random, 2.5 + detail * 4.5, rugged);
  const trees = layeredNoise(random, 2);
  const scale = 340 - 90 * depth;
  const line = along(width, 3, (x) => {
    const wooded = depth > 0.7 ? Math.abs(trees(x / 5)) * 13 * detail : 0;
    return base - shape(x / scale) * swell - wooded;
  });
  const colour = mix(palette.far, palette.near, depth ** 0.85);
  const haze = mix(palette.horizon, palette.light, 0.15);
  const far = mix(colour, haze, 0.5 * (1 - depth));
  const paint = canvas.linear([
    [0, far],
    [0.25, mix(far, colour, 0.4)],
    [1, mix(colour, haze, 0.72 * (1 - depth))],
  ]);
  canvas.add(`<path d="${landPath(line, width, height + 2)}" fill="${paint}"/>`);
  if (depth > 0.75) return;
  // Light along the edge that faces the sky.
  const crest = line.map((y, index) => `${n((index * width) / (line.length - 1))} ${n(y)}`).join('L');
  canvas.add(
    `<path d="M${crest}" fill="none" stroke="${palette.light}" stroke-width="1.2" stroke-opacity="${n(0.28 * (1 - depth))}"/>`,
  );
}

/** Noise with its valleys folded up, so that it has the sharp tops of rock. */
function ridged(random: Random, octaves: number, rugged: number): (x: number) => number {
  const rock = layeredNoise(random, octaves, 0.47);
  const broad = layeredNoise(random, 2);
  return (x) => {
    const folded = 1 - Math.abs(rock(x)) * 1.35;
    return broad(x * 0.45) * 0.55 + folded * rugged * 0.7 + rock(x * 1.7) * (1 - rugged) * 0.5;
  };
}

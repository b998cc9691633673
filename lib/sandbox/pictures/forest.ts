import { landPath, n } from './canvas';
import { lightness, mix } from './colour';
import { along, layeredNoise } from './noise';
import type { Scene, SceneFamily } from './scene';
import { drawMist } from './sky';

/** Trees standing in fog, row behind row, light falling between them. */
export const forest: SceneFamily = {
  words: [
    'forest',
    'tree',
    'wood',
    'woods',
    'jungle',
    'pine',
    'birch',
    'fox',
    'deer',
    'bear',
    'wolf',
    'leaf',
    'moss',
    'bamboo',
    'cabin',
    'owl',
    'bird',
    'autumn',
    'fairy',
    'meadow',
    'nature',
    'path',
  ],
  draw(scene) {
    const { canvas, random, palette, detail } = scene;
    const { width, height } = canvas;
    const haze = mix(palette.horizon, palette.light, 0.2);
    canvas.fill(
      canvas.linear([
        [0, palette.middle],
        [0.5, haze],
        [1, mix(haze, palette.far, 0.5)],
      ]),
    );
    const [x, y] = [width * random.between(0.25, 0.75), height * random.between(0.12, 0.42)];
    canvas.fill(
      canvas.radial(x, y, 620, [
        [0, palette.light, 0.95],
        [0.25, palette.light, 0.55],
        [1, palette.light, 0],
      ]),
    );
    const conifers = random.next() < 0.6;
    const rows = 5;
    for (let row = 0; row < rows; row++) {
      const depth = row / (rows - 1);
      const colour = mix(mix(haze, palette.far, 0.45), palette.near, depth ** 1.15);
      const ground = height * (0.62 + 0.32 * depth);
      if (conifers) drawConifers(scene, depth, ground, colour);
      else drawTrunks(scene, depth, ground, colour);
      drawGround(scene, depth, ground, colour);
      if (row < rows - 1) drawMist(scene, ground - 40, 150 + 70 * depth, 0.62 - 0.24 * depth);
      if (row === 2 && detail > 0.3) drawShafts(scene, x, y);
    }
  },
};

function drawGround({ canvas, random, detail }: Scene, depth: number, ground: number, colour: string): void {
  const { width, height } = canvas;
  const swell = layeredNoise(random, 2);
  const grass = layeredNoise(random, 1 + detail * 2);
  const line = along(width, 3, (x) => ground - swell(x / 380) * 26 - Math.abs(grass(x / 4)) * 9 * depth);
  canvas.add(`<path d="${landPath(line, width, height + 2)}" fill="${colour}"/>`);
}

function drawTrunks({ canvas, random, detail }: Scene, depth: number, ground: number, colour: string): void {
  const { width } = canvas;
  const count = Math.round((16 - 12 * depth) * (width / 1000) * (0.7 + detail * 0.5));
  for (let index = 0; index < count; index++) {
    const x = ((index + random.between(-0.1, 1.1)) / count) * width;
    const thick = (7 + 40 * depth ** 1.5) * random.between(0.6, 1.35);
    const lean = random.between(-24, 24);
    const bend = random.between(-14, 14);
    const foot = ground + 40;
    canvas.add(
      `<path d="M${n(x - thick / 2)} ${n(foot)}Q${n(x + bend - thick * 0.4)} ${n(foot / 2)} ${n(x + lean - thick * 0.3)} -10` +
        `H${n(x + lean + thick * 0.3)}Q${n(x + bend + thick * 0.42)} ${n(foot / 2)} ${n(x + thick * 0.62)} ${n(foot)}Z" fill="${colour}"/>`,
    );
    const branches = Math.round(random.between(3, 7) * detail);
    for (let branch = 0; branch < branches; branch++) {
      const y = random.between(0, foot * 0.62);
      const side = random.next() < 0.5 ? -1 : 1;
      const reach = side * random.between(30, 130) * (0.4 + depth);
      const up = random.between(10, 70) * (0.5 + depth);
      canvas.add(
        `<path d="M${n(x + lean * (1 - y / foot))} ${n(y)}q${n(reach * 0.4)} ${n(-up * 0.2)} ${n(reach)} ${n(-up)}" fill="none" stroke="${colour}" stroke-width="${n(thick * 0.11 + 0.8)}" stroke-linecap="round"/>`,
      );
    }
  }
}

function drawConifers(
  { canvas, random, detail }: Scene,
  depth: number,
  ground: number,
  colour: string,
): void {
  const { width, height } = canvas;
  const count = Math.round((44 - 37 * depth ** 0.7) * (width / 1000));
  for (let index = 0; index < count; index++) {
    const x = ((index + random.between(-0.45, 1.45)) / count) * width;
    const tall = height * (0.17 + 0.62 * depth ** 1.7) * random.between(0.5, 1.3);
    canvas.add(
      `<path d="${conifer(x, ground + tall * 0.06 + 8, tall, detail, random.next)}" fill="${colour}"/>`,
    );
  }
}

/** Tiers of drooping branches, wider towards the foot, never quite even. */
function conifer(x: number, foot: number, tall: number, detail: number, chance: () => number): string {
  const tiers = Math.round((8 + detail * 16) * Math.min(1.3, 0.55 + tall / 620));
  const half = tall * (0.11 + chance() * 0.07);
  const sides = [-1, 1].map((side) => {
    const points: string[] = [];
    for (let tier = 1; tier <= tiers; tier++) {
      const down = tier / tiers;
      const reach = half * down ** 0.8 * (0.55 + chance() * 0.6);
      const y = foot - tall * (1 - down * 0.96);
      points.push(
        `${n(x + side * reach)} ${n(y + tall * 0.014)}`,
        `${n(x + side * reach * 0.5)} ${n(y + tall * 0.002)}`,
      );
    }
    return points;
  });
  const [left = [], right = []] = sides;
  const trunk = tall * 0.014;
  return `M${n(x)} ${n(foot - tall)}L${right.join('L')}L${n(x + trunk)} ${n(foot)}H${n(x - trunk)}L${[...left].reverse().join('L')}Z`;
}

/** Beams through the canopy. */
function drawShafts({ canvas, random, palette }: Scene, x: number, y: number): void {
  const strength = lightness(palette.middle) > 0.4 ? 0.2 : 0.1;
  for (let index = 0; index < 7; index++) {
    const angle = random.between(-0.75, 0.75) + Math.PI / 2;
    const spread = random.between(0.015, 0.05);
    const far = canvas.height * 1.1;
    const at = (turn: number) => `${n(x + Math.cos(turn) * far)} ${n(y + Math.sin(turn) * far)}`;
    const paint = canvas.radial(x, y, far, [
      [0, palette.light, strength * 0.55],
      [0.75, palette.light, 0],
    ]);
    // Beams within beams, for a soft edge.
    for (const part of [1.3, 0.9, 0.5]) {
      const [left, right] = [at(angle - spread * part), at(angle + spread * part)];
      canvas.add(`<path d="M${n(x)} ${n(y - 60)}L${left}L${right}Z" fill="${paint}"/>`);
    }
  }
}

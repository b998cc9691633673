import { landPath, n } from './canvas';
import { mix } from './colour';
import { along, layeredNoise, smoothNoise } from './noise';
import type { Scene, SceneFamily } from './scene';
import { drawLight, drawMist, drawSky } from './sky';

/** Sand in long curves, one side in the light and one in shadow. */
export const dunes: SceneFamily = {
  words: ['desert', 'dune', 'sand', 'sahara', 'camel', 'mars', 'mesa', 'oasis', 'egypt', 'pyramid', 'western'],
  draw(scene) {
    const { canvas, random, palette } = scene;
    const { width, height } = canvas;
    const horizon = height * random.between(0.4, 0.56);
    drawSky(scene, horizon * 1.05);
    const lightFrom = random.next() < 0.5 ? -1 : 1;
    const lightX = width * (0.5 + lightFrom * random.between(0.12, 0.32));
    drawLight(scene, lightX, horizon * random.between(0.45, 0.8), random.between(24, 48));
    const dunes = random.whole(5, 7);
    for (let index = 0; index < dunes; index++) {
      const depth = index / (dunes - 1);
      const base = horizon + (height - horizon) * (0.06 + 0.74 * depth ** 1.3);
      const lit = mix(mix(palette.far, palette.light, 0.32), palette.horizon, 0.5 * (1 - depth));
      const shaded = mix(mix(palette.far, palette.near, 0.25 + depth * 0.5), palette.horizon, 0.4 * (1 - depth));
      drawDune(scene, { base, depth, lit, shaded, lightFrom });
      if (depth < 0.6) drawMist(scene, base + 60, 44, 0.22 * (1 - depth));
    }
  },
};

interface Dune {
  readonly base: number;
  readonly depth: number;
  readonly lit: string;
  readonly shaded: string;
  readonly lightFrom: number;
}

function drawDune(scene: Scene, { base, depth, lit, shaded, lightFrom }: Dune): void {
  const { canvas, random, detail } = scene;
  const { width, height } = canvas;
  const swell = smoothNoise(random);
  const scale = 430 - 60 * depth;
  const tall = 66 + 92 * depth;
  // Peaks are sharper than troughs, as wind leaves them.
  const crest = (x: number) => base - (1 - Math.abs(swell(x / scale)) * 1.6) * tall;
  const line = along(width, 5, crest);
  const path = landPath(line, width, height + 2);
  const paint = canvas.linear([
    [0, lit],
    [0.35, mix(lit, shaded, 0.35)],
    [1, mix(lit, shaded, 0.8)],
  ]);
  canvas.add(`<path d="${path}" fill="${paint}"/>`);
  canvas.group(`clip-path="${canvas.clip(path)}"`, () => {
    const step = width / (line.length - 1);
    for (const [index, y] of line.entries()) {
      const before = line[index - 1] ?? y + 1;
      const after = line[index + 1] ?? y + 1;
      if (y > before || y > after || y > base - tall * 0.35) continue;
      drawSlipFace(scene, index * step, y, { base, depth, shaded, lightFrom });
    }
    drawWindLines(scene, crest, mix(shaded, lit, 0.3), depth, detail);
  });
}

/** The side away from the light: from the peak down a curving edge. */
function drawSlipFace(
  { canvas, random }: Scene,
  x: number,
  y: number,
  { base, depth, shaded, lightFrom }: Omit<Dune, 'lit'>,
): void {
  const away = -lightFrom;
  const reach = random.between(260, 420);
  const foot = base + 130 + 160 * depth;
  const edge = `M${n(x)} ${n(y - 2)}C${n(x - away * 14)} ${n(y + 70)} ${n(x + away * 110)} ${n(y + 110)} ${n(x + away * 40)} ${n(foot)}`;
  const shade = canvas.radial(x + away * 40, y + 30, reach, [
    [0, shaded, 0.95],
    [0.45, shaded, 0.6],
    [1, shaded, 0],
  ]);
  canvas.add(
    `<path d="${edge}L${n(x + away * reach)} ${n(foot)}L${n(x + away * reach)} ${n(y - 60)}L${n(x)} ${n(y - 40)}Z" fill="${shade}"/>`,
  );
}

function drawWindLines(
  { canvas, random }: Scene,
  crest: (x: number) => number,
  colour: string,
  depth: number,
  detail: number,
): void {
  const waver = layeredNoise(random, 2);
  const count = Math.round(26 * detail * depth);
  for (let index = 1; index <= count; index++) {
    const down = 12 + index * 9 + index * index * 0.22;
    const points = along(canvas.width, 22, (x) => crest(x) * 0.55 + (crest(0) + down * 2.1) * 0.45 + waver(x / 120 + index * 0.16) * 9);
    const step = canvas.width / (points.length - 1);
    const line = points.map((y, at) => `${n(at * step)} ${n(y)}`).join('L');
    canvas.add(`<path d="M${line}" fill="none" stroke="${colour}" stroke-width="1.3" opacity="${n(0.24 - index * 0.006)}"/>`);
  }
}

import { landPath, n } from './canvas';
import { mix } from './colour';
import { along, layeredNoise, smoothNoise } from './noise';
import type { Scene, SceneFamily } from './scene';
import { drawLight, drawMist, drawSky } from './sky';

/** Sand in long curves, one side in the light and one in shadow. */
export const dunes: SceneFamily = {
  words: [
    'desert',
    'dune',
    'sand',
    'sahara',
    'camel',
    'mars',
    'mesa',
    'oasis',
    'egypt',
    'pyramid',
    'western',
  ],
  draw(scene) {
    const { canvas, random, palette } = scene;
    const { width, height } = canvas;
    const horizon = height * random.between(0.4, 0.56);
    drawSky(scene, horizon * 1.05);
    const lightFrom = random.next() < 0.5 ? -1 : 1;
    const lightX = width * (0.5 + lightFrom * random.between(0.12, 0.32));
    drawLight(scene, lightX, horizon * random.between(0.45, 0.8), random.between(24, 48));
    const dunes = random.whole(4, 5);
    for (let index = 0; index < dunes; index++) {
      const depth = index / (dunes - 1);
      const base = horizon + (height - horizon) * (0.1 + 0.72 * depth ** 1.25);
      const lit = mix(mix(palette.far, palette.light, 0.32), palette.horizon, 0.5 * (1 - depth));
      const shaded = mix(
        mix(palette.far, palette.near, 0.25 + depth * 0.5),
        palette.horizon,
        0.4 * (1 - depth),
      );
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

function drawDune(scene: Scene, dune: Dune): void {
  const { base, depth, lit, shaded } = dune;
  const { canvas, random } = scene;
  const { width, height } = canvas;
  const swell = smoothNoise(random);
  const scale = 520 - 90 * depth;
  const tall = 58 + 80 * depth;
  // Peaks are sharper than troughs, as wind leaves them.
  const crest = (x: number) => base - (1 - Math.abs(swell(x / scale)) ** 0.82 * 1.7) * tall;
  const line = along(width, 5, crest);
  const path = landPath(line, width, height + 2);
  const paint = canvas.linear([
    [0, lit],
    [0.3, mix(lit, shaded, 0.25)],
    [1, mix(lit, shaded, 0.85)],
  ]);
  canvas.add(`<path d="${path}" fill="${paint}"/>`);
  canvas.group(`clip-path="${canvas.clip(path)}"`, () => {
    drawShadows(scene, crest, dune, tall);
    drawWindLines(scene, crest, mix(shaded, lit, 0.2), depth);
  });
}

/** Shadow up to the crest where the sand falls away from the light, and further down where it faces it. */
function drawShadows(
  { canvas, random }: Scene,
  crest: (x: number) => number,
  dune: Dune,
  tall: number,
): void {
  const { width, height } = canvas;
  const { shaded, lightFrom, depth } = dune;
  const reach = 34;
  const waver = smoothNoise(random);
  const edge = along(width, 6, (x) => {
    const facing = (lightFrom * (crest(x + reach) - crest(x - reach))) / (2 * reach);
    const lower = Math.max(0, facing * 1.9 - 0.05) ** 0.8 * tall * 2.4;
    return crest(x) + lower * (1 + 0.25 * waver(x / 90)) - (facing < -0.03 ? 3 : 0);
  });
  const shade = canvas.linear([
    [0, shaded, 0.92],
    [0.3, shaded, 0.6],
    [0.75, shaded, 0.15],
    [1, shaded, 0],
  ]);
  const bottom = Math.min(height + 60, Math.max(...edge) + 150 + 240 * depth);
  canvas.add(`<path d="${landPath(edge, width, bottom)}" fill="${shade}"/>`);
}

/** Ripples that follow the crest above them less and less. */
function drawWindLines(scene: Scene, crest: (x: number) => number, colour: string, depth: number): void {
  const { canvas, random, detail } = scene;
  const waver = layeredNoise(random, 2);
  const count = Math.round(34 * detail * depth);
  const level = crest(canvas.width * 0.5);
  for (let index = 1; index <= count; index++) {
    const down = 16 + index * 8 + index * index * 0.3;
    const keep = 0.75 * 0.96 ** index;
    const points = along(canvas.width, 18, (x) => {
      return down + crest(x) * keep + level * (1 - keep) + waver(x / 150 + index * 0.13) * 12;
    });
    const step = canvas.width / (points.length - 1);
    const line = points.map((y, at) => `${n(at * step)} ${n(y)}`).join('L');
    canvas.add(
      `<path d="M${line}" fill="none" stroke="${colour}" stroke-width="1.2" stroke-opacity="${n(0.2 * 0.97 ** index)}"/>`,
    );
  }
}

import type { Random } from '../random';
import { n } from './canvas';
import { mix } from './colour';
import type { Scene, SceneFamily } from './scene';

/** Flowers close up, one sharp before others out of focus. */
export const bloom: SceneFamily = {
  words: [
    'flower',
    'rose',
    'tulip',
    'garden',
    'petal',
    'bloom',
    'botanic',
    'botanical',
    'peony',
    'lotus',
    'blossom',
    'plant',
    'orchid',
    'lavender',
    'sunflower',
    'daisy',
    'butterfly',
    'bee',
    'lily',
    'poppy',
    'bouquet',
    'macro',
  ],
  draw(scene) {
    const { canvas, random, palette } = scene;
    const { width, height } = canvas;
    const back = mix(palette.far, palette.near, 0.35);
    canvas.fill(
      canvas.linear([
        [0, mix(palette.middle, back, 0.35)],
        [1, mix(palette.near, back, 0.25)],
      ]),
    );
    const [glowX, glowY] = [width * random.between(0.1, 0.9), height * random.between(0, 0.3)];
    canvas.fill(
      canvas.radial(glowX, glowY, 800, [
        [0, palette.light, 0.6],
        [0.5, palette.horizon, 0.22],
        [1, palette.horizon, 0],
      ]),
    );
    drawBokeh(scene);
    const behind = random.whole(2, 4);
    canvas.group(`filter="${canvas.blur(16)}" opacity=".8"`, () => {
      for (let index = 0; index < behind; index++) {
        const [x, y] = [width * random.between(0.02, 0.98), height * random.between(0.2, 0.85)];
        drawStem(scene, x, y, 7);
        drawFlower(scene, x, y, random.between(120, 200), 0.4);
      }
    });
    const [x, y] = [width * random.between(0.38, 0.62), height * random.between(0.36, 0.5)];
    drawStem(scene, x, y, 11);
    drawFlower(scene, x, y, random.between(255, 350), 1);
  },
};

function drawBokeh({ canvas, random, palette, detail }: Scene): void {
  const count = Math.round(12 + 26 * detail);
  for (let index = 0; index < count; index++) {
    const radius = 12 + 95 * random.next() ** 2;
    const [x, y] = [random.next() * canvas.width, random.next() ** 1.3 * canvas.height];
    const colour = mix(palette.horizon, random.next() < 0.3 ? palette.accent : palette.light, random.next());
    const paint = canvas.radial(x, y, radius, [
      [0, colour, 0.5],
      [0.7, colour, 0.7],
      [1, colour, 0],
    ]);
    canvas.add(
      `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${paint}" fill-opacity="${n(random.between(0.04, 0.2))}"/>`,
    );
  }
}

function drawStem({ canvas, random, palette }: Scene, x: number, y: number, thick: number): void {
  const { height } = canvas;
  const green = mix(mix('#4c6b4a', palette.far, 0.3), palette.near, 0.45);
  const sway = random.between(-110, 110);
  canvas.add(
    `<path d="M${n(x)} ${n(y)}Q${n(x + sway * 0.2)} ${n((y + height) / 2)} ${n(x + sway)} ${n(height + 20)}" fill="none" stroke="${green}" stroke-width="${thick}" stroke-linecap="round"/>`,
  );
  for (const side of [-1, 1]) {
    const long = random.between(140, 230) * (thick / 11);
    const leafY = y + (height - y) * random.between(0.5, 0.75);
    const leafX = x + sway * ((leafY - y) / (height - y)) ** 2;
    const rise = random.between(-120, -40) * (thick / 11);
    const paint = canvas.linear(
      [
        [0, mix(green, palette.near, 0.35)],
        [1, mix(green, palette.light, 0.22)],
      ],
      'right',
    );
    canvas.add(
      `<path d="M${n(leafX)} ${n(leafY)}C${n(leafX + side * long * 0.3)} ${n(leafY + rise * 1.3)} ${n(leafX + side * long * 0.75)} ${n(leafY + rise * 1.2)} ${n(leafX + side * long)} ${n(leafY + rise)}` +
        `C${n(leafX + side * long * 0.8)} ${n(leafY + rise * 0.3)} ${n(leafX + side * long * 0.4)} ${n(leafY + rise * 0.1)} ${n(leafX)} ${n(leafY)}Z" fill="${paint}"/>`,
    );
  }
}

/** Rings of petals, each ring smaller, turned and lighter; `care` below 1 draws fewer. */
function drawFlower(
  { canvas, random, palette, detail }: Scene,
  x: number,
  y: number,
  size: number,
  care: number,
): void {
  const rings = Math.round((4 + detail * 4) * (0.4 + 0.6 * care));
  const petals = random.whole(6, 9);
  const pointed = random.between(0, 1);
  const squash = random.between(0.72, 0.95);
  const turn = random.between(0, 360);
  const outer = mix(palette.accent, palette.near, 0.3);
  const inner = mix(palette.accent, palette.light, 0.45);
  canvas.group(`transform="translate(${n(x)} ${n(y)}) scale(1 ${n(squash)})"`, () => {
    for (let ring = 0; ring < rings; ring++) {
      const inward = ring / rings;
      const length = size * (1 - inward * 0.82);
      const colour = mix(outer, inner, inward);
      const paint = canvas.radial(0, 0, length, [
        [0, mix(colour, palette.near, 0.62)],
        [0.45, mix(colour, palette.near, 0.16)],
        [0.9, mix(colour, palette.light, 0.24)],
        [1, mix(colour, palette.light, 0.42)],
      ]);
      const count = Math.max(5, petals - Math.floor(ring / 2));
      for (let petal = 0; petal < count; petal++) {
        const angle = turn + ring * 137.5 + (petal * 360) / count + random.between(-7, 7);
        const long = length * random.between(0.88, 1.06);
        const edge = mix(colour, palette.near, 0.5);
        canvas.add(
          `<path transform="rotate(${n(angle)})" d="${petalPath(random, long, pointed)}" fill="${paint}" stroke="${edge}" stroke-opacity=".35" stroke-width="1.4"/>`,
        );
      }
    }
    const heart = canvas.radial(0, 0, size * 0.12, [
      [0, mix(palette.light, palette.accent, 0.35), 0.9],
      [1, mix(palette.accent, palette.near, 0.5), 0],
    ]);
    canvas.add(`<circle r="${n(size * 0.12)}" fill="${heart}"/>`);
  });
}

function petalPath(random: Random, long: number, pointed: number): string {
  const wide = long * random.between(0.36, 0.46);
  const tip = long * (1 + pointed * 0.06);
  const shoulder = long * (0.62 + 0.25 * (1 - pointed));
  const curl = random.between(-0.06, 0.06) * long;
  return (
    `M0 0C${n(-wide * 0.5)} ${n(-long * 0.2)} ${n(-wide * 1.15)} ${n(-shoulder)} ${n(curl)} ${n(-tip)}` +
    `C${n(wide * 1.15)} ${n(-shoulder)} ${n(wide * 0.5)} ${n(-long * 0.2)} 0 0Z`
  );
}

import { landPath, n } from './canvas';
import { mix } from './colour';
import { along, layeredNoise } from './noise';
import type { Scene, SceneFamily } from './scene';
import { drawMist } from './sky';

/** Somebody seen against a great light: before a rising disc, or in a doorway. */
export const figure: SceneFamily = {
  words: [
    'portrait',
    'woman',
    'man',
    'girl',
    'boy',
    'person',
    'face',
    'figure',
    'humanoid',
    'astronaut',
    'people',
    'child',
    'warrior',
    'queen',
    'king',
    'model',
    'dancer',
    'samurai',
    'wizard',
    'raincoat',
    'fashion',
    'wearing',
  ],
  draw(scene) {
    const { random } = scene;
    if (random.next() < 0.6) drawStanding(scene);
    else drawDoorway(scene);
  },
};

function drawBackdrop({ canvas, palette }: Scene, x: number, y: number, radius: number): void {
  canvas.fill(
    canvas.linear([
      [0, palette.top],
      [0.6, palette.middle],
      [1, mix(palette.middle, palette.near, 0.5)],
    ]),
  );
  canvas.fill(
    canvas.radial(x, y, radius * 2.6, [
      [0, palette.light, 0.7],
      [0.3, palette.horizon, 0.55],
      [0.6, palette.horizon, 0.16],
      [1, palette.horizon, 0],
    ]),
  );
}

function drawStanding(scene: Scene): void {
  const { canvas, random, palette, detail } = scene;
  const { width, height } = canvas;
  const ground = height * random.between(0.76, 0.84);
  const x = width * random.between(0.38, 0.62);
  const radius = random.between(210, 300);
  const [discX, discY] = [x + random.between(-70, 70), ground - radius * random.between(0.55, 0.9)];
  drawBackdrop(scene, discX, discY, radius);
  const disc = canvas.radial(discX, discY, radius, [
    [0, palette.light],
    [0.75, mix(palette.light, palette.horizon, 0.25)],
    [0.985, mix(palette.light, palette.horizon, 0.55)],
    [1, palette.horizon, 0],
  ]);
  canvas.add(`<circle cx="${n(discX)}" cy="${n(discY)}" r="${n(radius)}" fill="${disc}"/>`);
  drawMist(scene, ground - 50, 100, 0.5);
  for (const depth of [0, 1]) {
    const rock = layeredNoise(random, 2 + detail * 3);
    const base = ground + depth * (height - ground) * 0.5;
    const line = along(
      width,
      4,
      (at) => base + (Math.abs(at - x) / width) * 34 * (1 - depth) - rock(at / 210) * 10,
    );
    const top = mix(palette.far, palette.near, 0.6 + 0.35 * depth);
    const paint = canvas.linear([
      [0, top],
      [1, mix(palette.near, '#000000', 0.25)],
    ]);
    canvas.add(`<path d="${landPath(line, width, height + 2)}" fill="${paint}"/>`);
    if (depth === 0) drawWalker(scene, x, base + 8, random.between(200, 265));
  }
}

/** A person in a long coat, seen from behind, `tall` units high, and the shadow towards the viewer. */
function drawWalker({ canvas, random, palette }: Scene, x: number, foot: number, tall: number): void {
  const ink = mix(palette.near, '#000000', 0.35);
  const s = tall / 100;
  const flare = random.between(13, 19);
  const head = foot - tall;
  const at = (dx: number, dy: number) => `${n(x + dx * s)} ${n(head + dy * s)}`;
  const shadow = canvas.linear([
    [0, ink, 0.75],
    [1, ink, 0],
  ]);
  canvas.add(
    `<path d="M${n(x - 7 * s)} ${n(foot - 2)}L${n(x - 20 * s)} ${n(foot + tall * 0.55)}H${n(x + 20 * s)}L${n(x + 7 * s)} ${n(foot - 2)}Z" fill="${shadow}" filter="${canvas.blur(5)}"/>`,
    `<path d="M${at(-2.6, 12)}C${at(-3, 15)} ${at(-8, 16)} ${at(-11, 19)}C${at(-13.5, 25)} ${at(-13.5, 40)} ${at(-13, 50)}` +
      `L${at(-9.5, 50)}L${at(-flare, 82)}C${at(-6, 84.5)} ${at(6, 84.5)} ${at(flare, 82)}L${at(9.5, 50)}L${at(13, 50)}` +
      `C${at(13.5, 40)} ${at(13.5, 25)} ${at(11, 19)}C${at(8, 16)} ${at(3, 15)} ${at(2.6, 12)}Z" fill="${ink}"/>`,
    `<path d="M${at(-7, 80)}L${at(-6, 100)}H${n(x - 1.4 * s)}L${at(-0.6, 80)}ZM${at(0.6, 80)}L${at(1.6, 99)}H${n(x + 6 * s)}L${at(7, 80)}Z" fill="${ink}"/>`,
    `<ellipse cx="${n(x)}" cy="${n(head + 7.2 * s)}" rx="${n(5.6 * s)}" ry="${n(7 * s)}" fill="${ink}"/>`,
  );
}

/** In a lit doorway at the end of a dark room, the light falling on the floor. */
function drawDoorway(scene: Scene): void {
  const { canvas, random, palette } = scene;
  const { width, height } = canvas;
  const dark = mix(palette.near, palette.top, 0.4);
  const floor = height * random.between(0.7, 0.76);
  const x = width * random.between(0.36, 0.64);
  const tall = Math.min(floor * 0.8, 520);
  const half = tall * random.between(0.24, 0.34);
  const arched = random.next() < 0.5;
  canvas.fill(
    canvas.linear([
      [0, mix(dark, '#000000', 0.35)],
      [1, dark],
    ]),
  );
  const boards = canvas.linear([
    [0, mix(dark, palette.far, 0.4)],
    [1, mix(dark, '#000000', 0.4)],
  ]);
  canvas.add(`<rect y="${n(floor)}" width="${n(width)}" height="${n(height - floor)}" fill="${boards}"/>`);
  canvas.fill(
    canvas.radial(x, floor - tall * 0.5, tall * 1.5, [
      [0, palette.horizon, 0.6],
      [0.4, palette.middle, 0.3],
      [1, palette.middle, 0],
    ]),
  );
  const opening = arched
    ? `M${n(x - half)} ${n(floor)}V${n(floor - tall + half)}a${n(half)} ${n(half)} 0 0 1 ${n(half * 2)} 0V${n(floor)}Z`
    : `M${n(x - half)} ${n(floor)}V${n(floor - tall)}h${n(half * 2)}V${n(floor)}Z`;
  const glow = canvas.linear([
    [0, mix(palette.light, palette.horizon, 0.5)],
    [0.7, palette.light],
    [1, mix(palette.light, palette.horizon, 0.25)],
  ]);
  const slant = random.between(-120, 120);
  const spill = canvas.linear([
    [0, palette.light, 0.8],
    [1, palette.horizon, 0.04],
  ]);
  const far = height - floor;
  canvas.add(
    `<path d="${opening}" fill="${palette.light}" filter="${canvas.blur(26)}" opacity=".6"/>`,
    `<path d="${opening}" fill="${glow}"/>`,
    `<path d="M${n(x - half)} ${n(floor)}H${n(x + half)}L${n(x + half * 2.3 + slant)} ${n(height + far * 0.1)}H${n(x - half * 2.3 + slant)}Z" fill="${spill}" filter="${canvas.blur(3)}"/>`,
  );
  drawWalker(
    scene,
    x + random.between(-0.3, 0.3) * half,
    floor + random.between(8, 40),
    tall * random.between(0.52, 0.62),
  );
  drawMist(scene, floor, 60, 0.12);
}

import { landPath, n } from './canvas';
import { mix } from './colour';
import { along, layeredNoise } from './noise';
import type { Scene, SceneFamily } from './scene';
import { drawMist } from './sky';

/** Somebody seen against a great light: a small silhouette, or head and shoulders with a lit edge. */
export const figure: SceneFamily = {
  words: ['portrait', 'woman', 'man', 'girl', 'boy', 'person', 'face', 'figure', 'humanoid', 'astronaut', 'people',
    'child', 'warrior', 'queen', 'king', 'model', 'dancer', 'samurai', 'wizard', 'raincoat', 'fashion', 'wearing'],
  draw(scene) {
    const { random } = scene;
    if (random.next() < 0.5) drawStanding(scene);
    else drawBust(scene);
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
    const line = along(width, 4, (at) => base + (Math.abs(at - x) / width) * 34 * (1 - depth) - rock(at / 210) * 10);
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

function drawBust(scene: Scene): void {
  const { canvas, random, palette } = scene;
  const { width, height } = canvas;
  const side = random.next() < 0.5 ? -1 : 1;
  const x = width * random.between(0.42, 0.58);
  const s = Math.min(height / 1000, 1.15) * random.between(0.92, 1.08);
  const top = height - 815 * s;
  drawBackdrop(scene, x - side * 240, top + 180 * s, 330);
  const at = (dx: number, dy: number) => `${n(x + dx * side * s)} ${n(top + dy * s)}`;
  const neck = random.between(58, 70);
  // Three-quarter view from behind the light: hair, jaw, neck, shoulders.
  const body =
    `M${at(-520, 900)}C${at(-470, 640)} ${at(-330, 570)} ${at(-150, 530)}C${at(-100, 512)} ${at(-neck - 10, 470)} ${at(-neck - 22, 400)}` +
    `C${at(-150, 350)} ${at(-172, 260)} ${at(-160, 170)}C${at(-146, 60)} ${at(-70, 0)} ${at(20, 4)}` +
    `C${at(110, 10)} ${at(158, 70)} ${at(160, 150)}C${at(161, 180)} ${at(158, 196)} ${at(160, 210)}` +
    `C${at(168, 236)} ${at(190, 258)} ${at(188, 270)}C${at(184, 282)} ${at(166, 282)} ${at(164, 292)}` +
    `C${at(166, 306)} ${at(170, 312)} ${at(164, 322)}C${at(166, 334)} ${at(160, 340)} ${at(158, 352)}` +
    `C${at(160, 392)} ${at(116, 408)} ${at(72, 402)}C${at(64, 440)} ${at(72, 490)} ${at(110, 516)}` +
    `C${at(250, 560)} ${at(420, 600)} ${at(500, 900)}Z`;
  const ink = mix(palette.near, palette.far, 0.12);
  canvas.add(`<path d="${body}" fill="${ink}"/>`);
  canvas.group(`clip-path="${canvas.clip(body)}"`, () => {
    const lit = mix(palette.accent, palette.light, 0.4);
    canvas.group(`filter="${canvas.blur(24 * s)}"`, () => {
      canvas.add(
        `<path d="${body}" fill="none" stroke="${lit}" stroke-width="${n(58 * s)}" opacity=".75" transform="translate(${n(side * 26 * s)} ${n(10 * s)})"/>`,
      );
    });
    const fall = canvas.linear([
      [0.35, palette.near, 0],
      [1, palette.near, 0.85],
    ]);
    canvas.fill(fall);
    const shadow = canvas.radial(x - side * 260 * s, top + 420 * s, 620 * s, [
      [0, mix(palette.near, '#000000', 0.3), 0.95],
      [0.6, palette.near, 0.55],
      [1, palette.near, 0],
    ]);
    canvas.fill(shadow);
  });
}

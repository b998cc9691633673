import type { Random } from '../random';
import { n } from './canvas';
import { mix } from './colour';
import type { Scene, SceneFamily } from './scene';

/** A few quiet things on a table by a window. */
export const stillLife: SceneFamily = {
  words: [
    'still',
    'vase',
    'cup',
    'coffee',
    'tea',
    'bowl',
    'bottle',
    'fruit',
    'apple',
    'orange',
    'food',
    'table',
    'teapot',
    'product',
    'ceramic',
    'porcelain',
    'perfume',
    'watch',
    'chair',
    'cake',
    'book',
    'lamp',
    'cat',
    'dog',
    'kitchen',
    'interior',
    'room',
    'candle',
    'wine',
    'bread',
    'toy',
  ],
  draw(scene) {
    const { canvas, random, palette } = scene;
    const { width, height } = canvas;
    const table = height * random.between(0.68, 0.76);
    const from = random.next() < 0.5 ? -1 : 1;
    const wall = mix(palette.middle, palette.far, 0.35);
    canvas.fill(
      canvas.linear(
        from < 0
          ? [
              [0, mix(wall, palette.light, 0.3)],
              [1, mix(wall, palette.near, 0.42)],
            ]
          : [
              [0, mix(wall, palette.near, 0.42)],
              [1, mix(wall, palette.light, 0.3)],
            ],
        'right',
      ),
    );
    drawWindow(scene, from, table);
    const top = mix(mix(palette.far, palette.accent, 0.12), palette.near, 0.3);
    const board = canvas.linear([
      [0, mix(top, palette.light, 0.22)],
      [0.2, top],
      [1, mix(top, palette.near, 0.62)],
    ]);
    canvas.add(`<rect y="${n(table)}" width="${n(width)}" height="${n(height - table)}" fill="${board}"/>`);

    const count = random.whole(2, 4);
    const room = Math.min(width * 0.8, 330 * count);
    const start = (width - room) / 2;
    const things = Array.from({ length: count }, (_, index) => ({
      x: start + ((index + 0.5) / count) * room + random.between(-26, 26),
      foot: table + random.between(36, 130),
      kind: random.pick(['vessel', 'vessel', 'fruit'] as const),
    })).sort((a, b) => a.foot - b.foot);
    if (!things.some((thing) => thing.kind === 'vessel')) drawVessel(scene, width / 2, table + 30, from);
    for (const thing of things) {
      if (thing.kind === 'vessel') drawVessel(scene, thing.x, thing.foot, from);
      else drawFruit(scene, thing.x, thing.foot, from);
    }
  },
};

/** The window's light on the wall, crossed by its bars. */
function drawWindow({ canvas, random, palette }: Scene, from: number, table: number): void {
  const { width } = canvas;
  const x = width * (0.5 + from * random.between(0.02, 0.16));
  const [wide, tall, slant] = [random.between(250, 340), table * random.between(0.55, 0.7), -from * 110];
  const y = table * random.between(0.06, 0.14);
  canvas.group(`filter="${canvas.blur(7)}" opacity=".42"`, () => {
    for (const [column, row] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const [w, h] = [wide / 2 - 9, tall / 2 - 9];
      const left = x - wide / 2 + column * (wide / 2 + 5) + (slant * row) / 2;
      const upper = y + row * (tall / 2 + 5);
      canvas.add(
        `<path d="M${n(left)} ${n(upper)}h${n(w)}l${n(slant / 2)} ${n(h)}h${n(-w)}Z" fill="${palette.light}"/>`,
      );
    }
  });
}

/** Dark on the side away from the window, a soft gleam on the other. */
function roundPaint({ canvas, palette }: Scene, colour: string, from: number): string {
  const stops = [
    [0, mix(colour, palette.light, 0.38)],
    [0.2, mix(colour, palette.light, 0.55)],
    [0.5, colour],
    [0.85, mix(colour, palette.near, 0.7)],
    [1, mix(colour, palette.near, 0.52)],
  ] as const;
  return canvas.linear(
    from < 0 ? stops : stops.map(([at, paint]) => [1 - at, paint] as const).reverse(),
    'right',
  );
}

function drawShadow({ canvas, palette }: Scene, x: number, foot: number, half: number, from: number): void {
  const ink = mix(palette.near, '#000000', 0.3);
  canvas.haze(x - from * half * 1.1, foot + 6, half * 2.4 + 20, half * 0.3 + 24, ink, 0.5);
  canvas.haze(x, foot - 2, half * 1.25 + 10, half * 0.18 + 14, ink, 0.85);
}

function glaze({ random, palette }: Scene): string {
  return random.pick([
    palette.accent,
    mix(palette.light, palette.far, 0.35),
    mix(palette.far, palette.near, 0.35),
    mix(palette.accent, palette.light, 0.55),
    mix(palette.accent, palette.near, 0.45),
  ]);
}

/** Turned on a wheel: one profile, mirrored. */
function drawVessel(scene: Scene, x: number, foot: number, from: number): void {
  const { canvas, random } = scene;
  const tall = random.between(190, 430);
  const { belly, at, neck, lip, base } = profile(random, tall);
  drawShadow(scene, x, foot, base, from);
  const y = (part: number) => n(foot - tall * part);
  const edge = (side: number) => [base, belly, neck, lip].map((reach) => n(x + side * reach));
  const [lb, lBelly, lNeck, lLip] = edge(-1);
  const [rb, rBelly, rNeck, rLip] = edge(1);
  const path =
    `M${lb} ${n(foot)}C${lBelly} ${y(at * 0.45)} ${lBelly} ${y(at * 1.25)} ${lNeck} ${y(0.84)}Q${lNeck} ${y(0.93)} ${lLip} ${y(1)}` +
    `H${rLip}Q${rNeck} ${y(0.93)} ${rNeck} ${y(0.84)}C${rBelly} ${y(at * 1.25)} ${rBelly} ${y(at * 0.45)} ${rb} ${n(foot)}` +
    `Q${n(x)} ${n(foot + base * 0.16)} ${lb} ${n(foot)}Z`;
  const colour = glaze(scene);
  const rim = lip * 0.15 + 2;
  canvas.add(
    `<path d="${path}" fill="${roundPaint(scene, colour, from)}"/>`,
    `<ellipse cx="${n(x)}" cy="${y(1)}" rx="${n(lip)}" ry="${n(rim)}" fill="${mix(colour, scene.palette.light, 0.3)}"/>`,
    `<ellipse cx="${n(x)}" cy="${n(foot - tall + 1)}" rx="${n(lip * 0.86)}" ry="${n(rim * 0.74)}" fill="${mix(colour, scene.palette.near, 0.75)}"/>`,
  );
}

function profile(random: Random, tall: number) {
  const belly = tall * random.between(0.24, 0.5);
  const open = random.next() < 0.3;
  const neck = open ? belly * random.between(0.75, 0.95) : belly * random.between(0.22, 0.45);
  return {
    belly,
    at: random.between(0.35, 0.6),
    neck,
    lip: neck * random.between(1.02, 1.35),
    base: belly * random.between(0.4, 0.6),
  };
}

function drawFruit(scene: Scene, x: number, foot: number, from: number): void {
  const { canvas, random, palette } = scene;
  const radius = random.between(48, 84);
  const colour = mix(glaze(scene), palette.accent, 0.5);
  drawShadow(scene, x, foot, radius * 0.7, from);
  const paint = canvas.ball(from < 0 ? 0.32 : 0.68, 0.3, [
    [0, mix(colour, palette.light, 0.55)],
    [0.3, mix(colour, palette.light, 0.14)],
    [0.7, mix(colour, palette.near, 0.45)],
    [1, mix(colour, palette.near, 0.75)],
  ]);
  const stalk = mix(palette.near, colour, 0.2);
  canvas.add(
    `<ellipse cx="${n(x)}" cy="${n(foot - radius * 0.94)}" rx="${n(radius)}" ry="${n(radius * 0.94)}" fill="${paint}"/>`,
    `<path d="M${n(x)} ${n(foot - radius * 1.82)}q${n(from * 4)} -14 ${n(from * 12)} -22" fill="none" stroke="${stalk}" stroke-width="4" stroke-linecap="round"/>`,
  );
}

import { n } from './canvas';
import { lightness, mix } from './colour';
import type { Scene, SceneFamily } from './scene';
import { drawClouds, drawLight, drawMist, drawSky, drawStars } from './sky';

/** A skyline over still water, windows lit as the day goes. */
export const city: SceneFamily = {
  words: [
    'city',
    'street',
    'building',
    'skyline',
    'tower',
    'urban',
    'cyberpunk',
    'neon',
    'architecture',
    'tokyo',
    'manhattan',
    'car',
    'train',
    'bridge',
    'house',
    'skyscraper',
    'futuristic',
    'metropolis',
    'rooftop',
    'robot',
    'rainy',
  ],
  draw(scene) {
    const { canvas, random, palette } = scene;
    const { width, height } = canvas;
    const shore = Math.round(height * random.between(0.66, 0.76));
    const dark = lightness(palette.middle) < 0.45;
    drawSky(scene, shore);
    if (dark) drawStars(scene, shore * 0.6, 0.4);
    drawClouds(scene, shore * 0.8);
    drawLight(
      scene,
      width * random.between(0.15, 0.85),
      shore * random.between(0.3, 0.75),
      random.between(24, 56),
    );

    const blocks: Block[] = [];
    const rows = 4;
    for (let row = 0; row < rows; row++) blocks.push(...rowOf(scene, row / (rows - 1), shore));
    const draw = () => {
      let depth = -1;
      for (const block of blocks) {
        if (depth >= 0 && block.depth !== depth) drawMist(scene, shore - 20, 90, 0.35 * (1 - depth));
        depth = block.depth;
        canvas.add(block.shape);
      }
    };
    draw();
    drawWater(scene, shore, blocks);
  },
};

interface Block {
  readonly depth: number;
  readonly shape: string;
}

function rowOf({ canvas, random, palette, detail }: Scene, depth: number, shore: number): Block[] {
  const { width } = canvas;
  const colour = mix(
    mix(palette.far, palette.horizon, 0.45 * (1 - depth)),
    palette.near,
    0.12 + depth * 0.82,
  );
  const centre = width * random.between(0.3, 0.7);
  const blocks: Block[] = [];
  let x = -20;
  while (x < width + 20) {
    const wide = random.between(26, 74) * (0.8 + depth * 0.5);
    const middle = Math.max(0.25, 1 - (Math.abs(x - centre) / (width * 0.62)) ** 1.4);
    const tower = random.next() < 0.16 ? 1.55 : 1;
    const tall = (90 + 330 * middle * random.between(0.35, 1)) * tower * (1.06 - depth * 0.5);
    const shape = building(x, shore, wide, tall, colour, { random, palette, detail, depth });
    blocks.push({ depth, shape });
    x += wide * random.between(0.7, 0.98);
  }
  return blocks;
}

type Look = Pick<Scene, 'random' | 'palette' | 'detail'> & { readonly depth: number };

function building(x: number, foot: number, wide: number, tall: number, colour: string, look: Look): string {
  const { random } = look;
  const top = foot - tall;
  const parts = [`<path d="M${n(x)} ${n(foot)}V${n(top)}H${n(x + wide)}V${n(foot)}Z" fill="${colour}"/>`];
  if (random.next() < 0.35) {
    const inset = wide * random.between(0.15, 0.3);
    const rise = random.between(10, 34);
    parts.push(
      `<path d="M${n(x + inset)} ${n(top + 1)}V${n(top - rise)}H${n(x + wide - inset)}V${n(top + 1)}Z" fill="${colour}"/>`,
    );
    if (random.next() < 0.5) {
      parts.push(
        `<path d="M${n(x + wide / 2)} ${n(top)}v${n(-rise - random.between(20, 60))}" stroke="${colour}" stroke-width="2"/>`,
      );
    }
  }
  parts.push(windows(x, top, wide, tall, look));
  return parts.join('');
}

/** Lit windows, the equally bright ones of a building as one path. */
function windows(x: number, top: number, wide: number, tall: number, look: Look): string {
  const { random, palette, detail, depth } = look;
  const lit = lightness(palette.middle) < 0.5 ? 0.34 : 0.1;
  const kinds = [
    { colour: mix(palette.light, '#ffc878', 0.5), opacity: 0.85, path: '' },
    { colour: palette.light, opacity: 0.5, path: '' },
    { colour: palette.accent, opacity: 0.7, path: '' },
    { colour: mix(palette.light, '#ffc878', 0.6), opacity: 0.3, path: '' },
  ];
  const [columns, rows] = [Math.floor((wide - 8) / 9), Math.floor((tall - 14) / 13)];
  for (let row = 0; row < rows; row++) {
    const busy = random.next() * 1.6 * lit * (0.3 + 0.7 * detail);
    for (let column = 0; column < columns; column++) {
      if (random.next() > busy) continue;
      const kind = kinds[random.whole(0, kinds.length - 1)];
      if (kind) kind.path += `M${n(x + 5 + column * 9)} ${n(top + 9 + row * 13)}h5v6.5h-5z`;
    }
  }
  return kinds
    .filter(({ path }) => path !== '')
    .map(({ colour, opacity, path }) => {
      return `<path d="${path}" fill="${colour}" fill-opacity="${n(opacity * (0.35 + 0.65 * depth))}"/>`;
    })
    .join('');
}

/** The skyline upside down, softened and broken by the water. */
function drawWater(
  { canvas, random, palette, detail }: Scene,
  shore: number,
  blocks: readonly Block[],
): void {
  const { width, height } = canvas;
  const deep = height - shore;
  const water = canvas.linear([
    [0, mix(palette.horizon, palette.near, 0.45)],
    [1, mix(palette.top, palette.near, 0.6)],
  ]);
  canvas.add(`<rect y="${shore}" width="${n(width)}" height="${n(deep)}" fill="${water}"/>`);
  const area = canvas.clip(`M0 ${shore}H${n(width)}V${n(height)}H0Z`);
  canvas.group(`clip-path="${area}"`, () => {
    canvas.group(
      `transform="translate(0 ${n(shore * 2)}) scale(1 -1)" filter="${canvas.blur(3.5)}" opacity=".62"`,
      () => {
        canvas.add(...blocks.map((block) => block.shape));
      },
    );
  });
  const shade = canvas.linear([
    [0, palette.near, 0.1],
    [1, palette.near, 0.75],
  ]);
  canvas.add(`<rect y="${shore}" width="${n(width)}" height="${n(deep)}" fill="${shade}"/>`);
  const count = Math.round((60 + 200 * detail) * (width / 1000));
  for (let index = 0; index < count; index++) {
    const near = random.next();
    const y = shore + 3 + near * deep;
    const long = random.between(20, 120) * (0.4 + near);
    const colour = random.next() < 0.5 ? palette.horizon : palette.near;
    canvas.add(
      `<ellipse cx="${n(random.next() * width)}" cy="${n(y)}" rx="${n(long)}" ry="${n(0.6 + near * 1.6)}" fill="${colour}" fill-opacity="${n(random.between(0.06, 0.2))}"/>`,
    );
  }
}

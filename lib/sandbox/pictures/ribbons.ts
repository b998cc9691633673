import { n } from './canvas';
import { mix } from './colour';
import { along, smoothNoise } from './noise';
import type { Scene, SceneFamily } from './scene';

/** Sheets of cloth or paper lying over each other, each with its own edge, gleam and shadow. */
export const ribbons: SceneFamily = {
  words: [
    'abstract',
    'pattern',
    'texture',
    'fluid',
    'silk',
    'smoke',
    'liquid',
    'glass',
    'paint',
    'logo',
    'letter',
    'letters',
    'typography',
    '3d',
    'geometric',
    'minimal',
    'line',
    'fabric',
    'wallpaper',
    'gradient',
    'marble',
    'paper',
  ],
  draw(scene) {
    const { canvas, random, palette } = scene;
    const { width, height } = canvas;
    canvas.fill(mix(palette.middle, palette.light, 0.3));
    const turn = random.between(-42, 42);
    // Enlarged, so that the turned sheets still reach every corner.
    const grow = `translate(${n(-width * 0.3)} ${n(-height * 0.3)}) scale(1.6)`;
    canvas.group(`transform="rotate(${n(turn)} ${n(width / 2)} ${n(height / 2)}) ${grow}"`, () => {
      const sheets = random.whole(7, 10);
      for (let sheet = 0; sheet < sheets; sheet++) drawSheet(scene, sheet / (sheets - 1));
    });
  },
};

function drawSheet({ canvas, random, palette, detail }: Scene, depth: number): void {
  const { width, height } = canvas;
  const [slow, quick] = [smoothNoise(random), smoothNoise(random)];
  const lift = height * (0.06 + depth * 0.78) + random.between(-30, 30);
  const edge = (x: number) => lift + slow(x / 360) * 120 + quick(x / 170) * 34;
  const points = along(width, 14, edge);
  const step = width / (points.length - 1);
  const lineAt = (shift: number) =>
    points
      .map((y, index) => `${n(index * step)} ${n(y + shift * (1 + 0.4 * slow(index * 0.021 + shift / 160)))}`)
      .join('L');
  const shape = `M0 ${n(height * 1.3)}L${lineAt(0)}L${n(width)} ${n(height * 1.3)}Z`;

  const ramp = [
    palette.light,
    mix(palette.horizon, palette.accent, 0.3),
    palette.accent,
    palette.far,
    palette.near,
  ];
  const colour = tone(ramp, depth * 0.9 + random.between(-0.06, 0.1));
  const gleam = Array.from({ length: 11 }, (_, index) => {
    const fold = 0.5 + 0.5 * quick(index * 0.62 + 40);
    return [
      index / 10,
      fold > 0.5
        ? mix(colour, palette.light, (fold - 0.5) * 0.9)
        : mix(colour, palette.near, (0.5 - fold) * 1.1),
    ] as const;
  });
  const shade = canvas.linear([
    [0, palette.light, 0.16],
    [0.22, palette.near, 0],
    [1, palette.near, 0.55],
  ]);
  const ink = mix(palette.near, '#000000', 0.35);
  canvas.add(
    ...[46, 34, 23, 13, 5].map((wide) => {
      return `<path d="M${lineAt(-3)}" fill="none" stroke="${ink}" stroke-width="${wide}" stroke-opacity=".12"/>`;
    }),
    `<path d="${shape}" fill="${canvas.linear(gleam, 'right')}"/>`,
    `<path d="${shape}" fill="${shade}"/>`,
    `<path d="M${lineAt(0.6)}" fill="none" stroke="${mix(colour, palette.light, 0.7)}" stroke-width="1.6" stroke-opacity=".75"/>`,
  );
  const threads = Math.round(4 + detail * 12);
  for (let thread = 1; thread <= threads; thread++) {
    const light = thread % 2 === 0 ? palette.light : palette.near;
    canvas.add(
      `<path d="M${lineAt(thread * thread * 0.9 + thread * 6)}" fill="none" stroke="${light}" stroke-width="1" stroke-opacity="${n(0.2 * (1 - thread / (threads + 1)))}"/>`,
    );
  }
}

/** The colour at a place of a ramp, 0–1. */
function tone(ramp: readonly string[], value: number): string {
  const place = Math.min(0.999, Math.max(0, value)) * (ramp.length - 1);
  const index = Math.floor(place);
  const from = ramp[index] ?? '#000000';
  return mix(from, ramp[index + 1] ?? from, place - index);
}

import { n } from './canvas';
import { mix } from './colour';
import { along, smoothNoise } from './noise';
import type { Scene, SceneFamily } from './scene';

/** Folds of cloth, or sheets of paper, flowing across the frame. */
export const ribbons: SceneFamily = {
  words: ['abstract', 'pattern', 'texture', 'fluid', 'silk', 'smoke', 'liquid', 'glass', 'paint', 'logo', 'letter',
    'letters', 'typography', '3d', 'geometric', 'minimal', 'line', 'fabric', 'wallpaper', 'gradient', 'marble', 'paper'],
  draw(scene) {
    const { canvas, random, palette } = scene;
    const { width, height } = canvas;
    const ground = mix(palette.near, palette.far, 0.15);
    canvas.fill(ground);
    const turn = random.between(-38, 38);
    const centre = `${n(width / 2)} ${n(height / 2)}`;
    canvas.group(`transform="rotate(${n(turn)} ${centre}) translate(${n(-width * 0.25)} ${n(-height * 0.25)}) scale(1.5)"`, () => {
      drawFolds(scene);
    });
  },
};

function drawFolds(scene: Scene): void {
  const { canvas, random, palette, detail } = scene;
  const { width, height } = canvas;
  const [slow, quick, fold] = [smoothNoise(random), smoothNoise(random), smoothNoise(random)];
  const bands = Math.round(50 + 110 * detail);
  const folds = random.between(2.2, 4.2);
  const ramp = [
    palette.near,
    mix(palette.near, palette.far, 0.7),
    mix(palette.far, palette.accent, 0.55),
    palette.accent,
    mix(palette.accent, palette.light, 0.55),
    palette.light,
  ] as const;
  const lineAt = (part: number) => (x: number) =>
    height * (-0.15 + part * 1.3) +
    slow(x / 420 + part * 1.1) * 150 +
    quick(x / 190 + part * 2.3) * 46 +
    fold(part * folds * 2 + x / 900) * 60;
  const step = 20;
  for (let band = 0; band < bands; band++) {
    const part = band / bands;
    const upper = along(width, step, lineAt(part));
    const lower = along(width, step, lineAt(part + 1.9 / bands)).reverse();
    const stops = Array.from({ length: 9 }, (_, index) => {
      const at = index / 8;
      const light = 0.5 + 0.5 * fold(part * folds * 2 + (at * width) / 900 + 0.35) + 0.28 * quick((at * width) / 190 + part * 2.3);
      return [at, tone(ramp, light)] as const;
    });
    const at = (points: readonly number[], reverse: boolean) =>
      points
        .map((y, index) => {
          const x = (index / (points.length - 1)) * width;
          return `${n(reverse ? width - x : x)} ${n(y)}`;
        })
        .join('L');
    canvas.add(`<path d="M${at(upper, false)}L${at(lower, true)}Z" fill="${canvas.linear(stops, 'right')}"/>`);
  }
}

function tone(ramp: readonly string[], value: number): string {
  const place = Math.min(0.999, Math.max(0, value)) * (ramp.length - 1);
  const index = Math.floor(place);
  const from = ramp[index] ?? '#000000';
  return mix(from, ramp[index + 1] ?? from, place - index);
}

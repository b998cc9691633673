import type { Canvas } from './canvas';
import { mix } from './colour';
import type { Palette } from './palettes';

/** Corners a little darker, as a lens draws them. */
export function drawVignette(canvas: Canvas, { near }: Palette): void {
  const { width, height } = canvas;
  const dark = mix(near, '#000000', 0.5);
  canvas.fill(
    canvas.radial(width / 2, height / 2, Math.hypot(width, height) / 2, [
      [0.3, dark, 0],
      [0.55, dark, 0.03],
      [0.75, dark, 0.11],
      [0.9, dark, 0.24],
      [1, dark, 0.36],
    ]),
  );
}

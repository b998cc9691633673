import { n } from './canvas';
import { lightness, mix } from './colour';
import { smoothNoise } from './noise';
import type { Scene } from './scene';

/** Fills the canvas with the light's sky, its horizon at `horizon` units. */
export function drawSky({ canvas, palette }: Scene, horizon: number): void {
  const at = horizon / canvas.height;
  canvas.fill(
    canvas.linear([
      [0, palette.top],
      [at * 0.55, palette.middle],
      [at, palette.horizon],
      [1, mix(palette.horizon, palette.middle, 0.3)],
    ]),
  );
}

/** A sun or a moon with the glow around it. */
export function drawLight({ canvas, palette }: Scene, x: number, y: number, radius: number): void {
  const { light, horizon } = palette;
  const reach = 180 + radius * 8;
  const strength = lightness(palette.middle) > 0.75 ? 0.5 : 0.85;
  canvas.fill(
    canvas.radial(x, y, reach, [
      [0, light, strength * 0.75],
      [0.1, mix(light, horizon, 0.2), strength * 0.5],
      [0.25, mix(light, horizon, 0.45), strength * 0.26],
      [0.5, horizon, strength * 0.1],
      [1, horizon, 0],
    ]),
  );
  const disc = canvas.radial(x, y, radius, [
    [0, light],
    [0.7, light],
    [0.88, mix(light, horizon, 0.12)],
    [0.94, mix(light, horizon, 0.25), 0.8],
    [1, mix(light, horizon, 0.4), 0],
  ]);
  canvas.add(`<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${disc}"/>`);
}

/** Long thin clouds, thicker towards the horizon, lit from below. */
export function drawClouds({ canvas, random, palette, detail }: Scene, horizon: number): void {
  const count = Math.round(6 + detail * 16);
  const shades = [0.15, 0.3, 0.45, 0.62].map((part) => mix(palette.light, palette.top, part));
  for (let index = 0; index < count; index++) {
    const depth = random.next() ** 0.7;
    const y = horizon * (0.08 + depth * 0.82);
    const x = random.between(-0.1, 1.1) * canvas.width;
    const wide = random.between(80, 380) * (1.2 - depth * 0.5);
    const tall = random.between(7, 26) * (1.25 - depth);
    const colour = shades[random.whole(0, 3)] ?? palette.light;
    canvas.haze(x, y, wide, tall, colour, random.between(0.14, 0.5));
  }
}

/** Stars, few bright ones among many faint. */
export function drawStars({ canvas, random, palette, detail }: Scene, horizon: number, many = 1): void {
  const count = Math.round((120 + detail * 420) * many * (canvas.width / 1000));
  const clump = smoothNoise(random);
  for (let index = 0; index < count; index++) {
    const x = random.next() * canvas.width;
    const y = random.next() ** 1.3 * horizon;
    const magnitude = random.next() ** 7;
    const opacity = (0.18 + magnitude * 0.8) * (0.75 + 0.25 * clump(x / 130));
    const colour = mix(palette.light, random.pick(['#ffffff', '#ffd9b0', '#bcd6ff']), 0.5);
    canvas.add(
      `<circle cx="${n(x)}" cy="${n(y)}" r="${n(0.55 + magnitude * 1.7)}" fill="${colour}" fill-opacity="${n(opacity)}"/>`,
    );
  }
}

/** A bank of mist lying at `y`. */
export function drawMist(scene: Scene, y: number, tall: number, opacity: number): void {
  const { canvas, random, palette } = scene;
  const colour = mix(palette.horizon, palette.light, 0.25);
  for (let index = 0; index < 6; index++) {
    const x = canvas.width * random.between(-0.05, 1.05);
    const wide = random.between(0.28, 0.6) * canvas.width;
    const height = tall * random.between(0.7, 1.25);
    canvas.haze(x, y + random.between(-0.4, 0.4) * tall, wide, height, colour, opacity * 0.6);
  }
}

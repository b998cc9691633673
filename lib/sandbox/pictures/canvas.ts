import type { Colour } from './colour';

/** [where 0–1, colour, opacity 0–1]. */
export type Stop = readonly [number, Colour, number?];

/** An SVG under construction. The shorter side measures 1000 units, so scenes are drawn without knowing the pixels. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Paints that can be used as a fill. Fractions of the painted shape. */
  linear(stops: readonly Stop[], direction?: 'down' | 'right'): string;
  /** From (x, y) in units outwards. */
  radial(x: number, y: number, radius: number, stops: readonly Stop[]): string;
  /** A radial paint in fractions of the painted shape. */
  ball(x: number, y: number, stops: readonly Stop[]): string;
  /** A soft-edged ellipse; far cheaper than a blurred one. Radii include the soft edge. */
  haze(x: number, y: number, rx: number, ry: number, colour: Colour, opacity: number): void;
  /** A filter attribute's value. `spread` in units. */
  blur(spread: number): string;
  clip(path: string): string;
  add(...shapes: readonly string[]): void;
  fill(paint: string): void;
  /** Everything drawn inside becomes one group. */
  group(attributes: string, draw: () => void): void;
  toSvg(pixelWidth: number, pixelHeight: number): string;
}

/** Two digits are a fiftieth of a pixel at most, and keep the SVG small. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);

export function createCanvas(width: number, height: number): Canvas {
  const defs: string[] = [];
  let body: string[] = [];
  const hazes = new Map<Colour, string>();
  const define = (make: (id: string) => string) => {
    const id = `d${defs.length}`;
    defs.push(make(id));
    return `url(#${id})`;
  };
  const stopsOf = (stops: readonly Stop[]) =>
    stops
      .map(([at, colour, opacity = 1]) => {
        return `<stop offset="${n(at)}" stop-color="${colour}" stop-opacity="${n(opacity)}"/>`;
      })
      .join('');

  return {
    width,
    height,
    linear: (stops, direction = 'down') =>
      define((id) => {
        const end = direction === 'down' ? 'x2="0" y2="1"' : 'x2="1" y2="0"';
        return `<linearGradient id="${id}" x1="0" y1="0" ${end}>${stopsOf(stops)}</linearGradient>`;
      }),
    radial: (x, y, radius, stops) =>
      define(
        (id) =>
          `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${n(x)}" cy="${n(y)}" r="${n(radius)}">` +
          `${stopsOf(stops)}</radialGradient>`,
      ),
    ball: (x, y, stops) =>
      define(
        (id) =>
          `<radialGradient id="${id}" cx="${n(x)}" cy="${n(y)}" r="0.8">${stopsOf(stops)}</radialGradient>`,
      ),
    haze: (x, y, rx, ry, colour, opacity) => {
      const paint =
        hazes.get(colour) ??
        define((id) => `<radialGradient id="${id}">${stopsOf(fading(colour))}</radialGradient>`);
      hazes.set(colour, paint);
      body.push(
        `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${paint}" fill-opacity="${n(opacity)}"/>`,
      );
    },
    blur: (spread) =>
      define(
        (id) =>
          `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${n(spread)}"/></filter>`,
      ),
    clip: (path) => define((id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`),
    add: (...shapes) => {
      body.push(...shapes);
    },
    fill: (paint) => {
      body.push(`<rect width="${n(width)}" height="${n(height)}" fill="${paint}"/>`);
    },
    group: (attributes, draw) => {
      const outer = body;
      body = [];
      draw();
      body = [...outer, `<g ${attributes}>`, ...body, '</g>'];
    },
    toSvg: (pixelWidth, pixelHeight) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${pixelWidth}" height="${pixelHeight}" ` +
      `viewBox="0 0 ${n(width)} ${n(height)}" preserveAspectRatio="none"><defs>${defs.join('')}</defs>${body.join('')}</svg>`,
  };
}

/** About the profile of a blurred disc. */
const fading = (colour: Colour): readonly Stop[] => [
  [0, colour],
  [0.3, colour, 0.82],
  [0.55, colour, 0.42],
  [0.78, colour, 0.13],
  [1, colour, 0],
];

/** A closed shape from a line of heights down to `bottom`. */
export function landPath(heights: readonly number[], width: number, bottom: number): string {
  const step = width / (heights.length - 1);
  const line = heights.map((y, index) => `${n(index * step)} ${n(y)}`).join('L');
  return `M0 ${n(bottom)}L${line}L${n(width)} ${n(bottom)}Z`;
}

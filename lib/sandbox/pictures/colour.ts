/** Colours as `#rrggbb`, mixed and shifted in OKLab, where equal steps look equal (Björn Ottosson, 2020). */
export type Colour = string;

interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

const toLinear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const fromLinear = (channel: number) =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

export function toLab(colour: Colour): Lab {
  const channel = (at: number) => toLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r, g, b] = [channel(1), channel(3), channel(5)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

export function fromLab({ l, a, b }: Lab): Colour {
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
  const hex = (channel: number) =>
    Math.round(255 * fromLinear(Math.min(1, Math.max(0, channel))))
      .toString(16)
      .padStart(2, '0');
  return `#${channels.map(hex).join('')}`;
}

/** `part` 0 is all `from`, 1 all `to`. */
export function mix(from: Colour, to: Colour, part: number): Colour {
  const [x, y] = [toLab(from), toLab(to)];
  const at = (p: number, q: number) => p + (q - p) * part;
  return fromLab({ l: at(x.l, y.l), a: at(x.a, y.a), b: at(x.b, y.b) });
}

export interface Grade {
  /** Degrees the hue is turned by. */
  readonly turn: number;
  /** 1 leaves the saturation as it is. */
  readonly chroma: number;
  /** 1 leaves the contrast as it is; turned about middle grey. */
  readonly contrast: number;
}

export function grade(colour: Colour, { turn, chroma, contrast }: Grade): Colour {
  const { l, a, b } = toLab(colour);
  const angle = (turn * Math.PI) / 180;
  return fromLab({
    l: Math.min(1, Math.max(0, 0.55 + (l - 0.55) * contrast)),
    a: (a * Math.cos(angle) - b * Math.sin(angle)) * chroma,
    b: (a * Math.sin(angle) + b * Math.cos(angle)) * chroma,
  });
}

/** How light a colour looks, 0 to 1. */
export const lightness = (colour: Colour): number => toLab(colour).l;

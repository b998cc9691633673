/** "16:9", or "1.37:1" where no small whole numbers say it. */
export function ratioText(width: number, height: number): string {
  const divisor = gcd(width, height);
  const [w, h] = [width / divisor, height / divisor];
  if (Math.max(w, h) <= 32) return `${w}:${h}`;
  return w >= h ? `${tidy(w / h)}:1` : `1:${tidy(h / w)}`;
}

/** "1.05 MP": millions of pixels. */
export const megapixelText = (width: number, height: number): string =>
  `${((width * height) / 1e6).toFixed(2)} MP`;

const tidy = (value: number): string => String(Number(value.toFixed(2)));
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

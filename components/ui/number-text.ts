/** What a number box holds: a number, or the text as typed while it is not one. Nothing typed is ever replaced. */
export type NumberText = number | string;

/** Reads a number as people write it: spaces around, a decimal comma, a leading plus. Else the text, unchanged. */
export function parseNumberText(text: string): NumberText {
  const tidy = text
    .trim()
    .replace(/^\+/, '')
    .replace(/^(-?\d+),(\d{1,2})$/, '$1.$2');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(tidy) ? Number(tidy) : text;
}

/** One step up or down, on the grid of `step` counted from `min`, without floating-point dust. */
export function stepNumber(
  value: number,
  direction: 1 | -1,
  { min, max, step }: { min: number; max: number; step: number },
): number {
  const steps = (value - min) / step;
  const near = Math.round(steps);
  const onGrid = Math.abs(steps - near) < 1e-6;
  const next = onGrid ? near + direction : direction === 1 ? Math.ceil(steps) : Math.floor(steps);
  const decimals = Math.max(decimalsOf(step), decimalsOf(min));
  return Math.min(max, Math.max(min, Number((min + next * step).toFixed(decimals))));
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

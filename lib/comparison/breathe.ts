/** Work between two looks at the clock, in pixels, and between two breaths, in milliseconds. */
const pixelsAtOnce = 2 ** 14;
const breathAfterMs = 8;

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Calls `act` for bands of rows, from one row up to another, and lets everything else have its turn every few
 * milliseconds: pictures of millions of pixels must not keep a server from answering.
 */
export async function inBands(
  { width, height }: { readonly width: number; readonly height: number },
  act: (from: number, to: number) => void,
): Promise<void> {
  const rows = Math.max(1, Math.floor(pixelsAtOnce / width));
  let last = performance.now();
  for (let from = 0; from < height; from += rows) {
    if (performance.now() - last > breathAfterMs) {
      await breathe();
      last = performance.now();
    }
    act(from, Math.min(height, from + rows));
  }
}

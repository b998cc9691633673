import { setImmediate as otherWork } from 'node:timers/promises';

/** Some ten milliseconds of writing. */
const atOnce = 20;

/** Acts on one after the other, and lets the rest of the studio have its turn every few of them. */
export async function oneByOne<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % atOnce === 0) await otherWork();
    await act(item);
  }
}

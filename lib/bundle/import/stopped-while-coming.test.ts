import { setImmediate as tick } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Library, openLibrary } from '../library.test-support';

let library: Library;
beforeEach(async () => {
  library = await openLibrary();
});
afterEach(() => library.close());

async function* lastPiece() {
  yield Buffer.from('no zip');
}

test('stopped at any moment while its last piece comes, nothing of it is left', async () => {
  const { imports } = library;
  for (let ticks = 0; ticks < 60; ticks += 1) {
    const announced = await imports.announce({ name: 'x.zip', bytes: 6 });
    if (!announced.ok) throw new Error(announced.error.sentence);
    const { id } = announced.value;
    const coming = imports.receive(id, 0, lastPiece());
    for (let n = 0; n < ticks; n += 1) await tick();
    expect(await imports.cancel(id)).toBeDefined();
    await coming;
    const left = await imports.get(id);
    // One whose work had begun keeps its report, until that is forgotten too.
    if (left) expect(['cancelled', 'failed']).toContain(left.state);
    await imports.cancel(id);
    expect(await imports.get(id)).toBeUndefined();
  }
  expect(library.errors).toEqual([]);
});

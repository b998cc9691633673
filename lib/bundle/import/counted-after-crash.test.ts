import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { example, exported, openLibrary, over, sent } from '../library.test-support';

test('what the dead process had added is counted as added, and what was here before as known', async () => {
  const from = await openLibrary();
  const aside = await temporaryFolder();
  const to = await openLibrary({
    seen: (store) => ({
      ...store,
      generations: {
        ...store.generations,
        async adopt(rows) {
          const adopted = await store.generations.adopt(rows);
          // What a process leaves that is killed now: rows of the last batch, and nothing that tells of them.
          await cp(join(to.dataDir, 'imports'), aside, { recursive: true });
          return adopted;
        },
      },
    }),
  });
  try {
    const rows = Array.from({ length: 250 }, (_, n) => example({ createdAt: n }));
    const known = [...rows.slice(0, 10), ...rows.slice(-10)];
    await from.store.generations.adopt(rows);
    await to.store.generations.adopt(known);
    const id = await sent(to, await exported(from));
    const counts = { added: rows.length - known.length, known: known.length, leftOut: 0 };
    expect((await over(to, id)).generations).toMatchObject(counts);

    await to.imports.stop();
    await rm(join(to.dataDir, 'imports'), { recursive: true });
    await cp(aside, join(to.dataDir, 'imports'), { recursive: true });
    await to.restart();
    expect((await over(to, id)).generations).toMatchObject(counts);
  } finally {
    await from.close();
    await to.close();
  }
});

import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { example, exported, openLibrary, over, sent } from '../library.test-support';

/** Where a process is killed: rows of the last batch are there, or have got what they lacked, and nothing tells of them. */
const moments = ['with rows added', 'with rows enriched'] as const;

test.each(moments)('what the dead process had done is counted as done, dead %s', async (moment) => {
  const from = await openLibrary();
  const aside = await temporaryFolder();
  const keepAside = () => cp(join(to.dataDir, 'imports'), aside, { recursive: true });
  const to = await openLibrary({
    seen: (store) => ({
      ...store,
      generations: {
        ...store.generations,
        async adopt(rows) {
          const adopted = await store.generations.adopt(rows);
          if (moment === 'with rows added') await keepAside();
          return adopted;
        },
      },
      curation: {
        ...store.curation,
        forGood: {
          ...store.curation.forGood,
          async set(...asked) {
            const done = await store.curation.forGood.set(...asked);
            if (moment === 'with rows enriched') await keepAside();
            return done;
          },
        },
      },
    }),
  });
  try {
    const rows = Array.from({ length: 250 }, (_, n) => example({ createdAt: n, rating: 3 }));
    const known = [...rows.slice(0, 10), ...rows.slice(-10)];
    await from.store.generations.adopt(rows);
    await to.store.generations.adopt(known.map((row) => ({ ...row, rating: 0 })));
    const id = await sent(to, await exported(from));
    const counts = {
      added: rows.length - known.length,
      known: known.length,
      enriched: known.length,
      leftOut: 0,
    };
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

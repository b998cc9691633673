import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCollection, deleteCollection } from '@/app/actions/collections';
import { createShare } from '@/app/actions/shares';
import { localStudio } from '@/tests/support/local-studio';
import type { RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';
import { readShares } from './read-shares';

let fixture: RunnerFixture;
let result: string;
beforeEach(async () => {
  fixture = await startStudioFixture();
  await fixture.runner.start();
  result = (await fixture.queue('a lighthouse')).id;
  await fixture.reaches(result, 'succeeded');
});
afterEach(() => fixture.close());

async function share(subject: object): Promise<void> {
  const choices = { level: 'picture', original: false, title: '', note: '', expires: '1h' };
  const more = { password: 'a lighthouse', indexed: false, embeddable: false };
  const made = await createShare({ id: uuid(), subject, ...choices, ...more });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
}

test('each link is told with what stands behind it and where that is, also when it is gone', async () => {
  const { store } = fixture;
  const made = await createCollection({ name: 'Best of' });
  const collection = made.ok ? made.value.id : '';
  await store.curation.collect('local', { ids: [result] }, collection, 'add');
  const comparison = uuid();
  await store.comparisons.pick({ id: comparison, owner: 'local', title: 'Sea', createdAt: 1 }, [result]);
  await share({ kind: 'results', ids: [result] });
  await share({ kind: 'collection', id: collection });
  await share({ kind: 'comparison', id: comparison });
  const shares = await readShares(localStudio());
  expect(shares.map(({ what, href }) => [what, href])).toEqual(
    expect.arrayContaining([
      ['1 picture', `/gallery/${result}`],
      ['Collection “Best of”', '/gallery?q=collection%3A%22Best+of%22'],
      ['Comparison “Sea”', `/compare/${comparison}`],
    ]),
  );
  expect(shares.every(({ cover }) => cover?.format !== undefined)).toBe(true);
  expect(JSON.stringify(shares)).not.toContain('scrypt');

  await deleteCollection({ id: collection });
  await store.generations.setDeleted(result, 5);
  const after = await readShares(localStudio());
  expect(after.map(({ what }) => what)).toContain('A collection that was deleted');
  expect(after.filter(({ cover }) => cover !== undefined)).toEqual([]);
});

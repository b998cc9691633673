import { afterEach, expect, test } from 'vitest';
import { openStudio, studio } from '@/lib/studio';
import type { RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';
import TrashPage from './page';

let fixture: RunnerFixture;
afterEach(() => fixture.close());

test('the page does not wait until all that is in the trash is weighed', async () => {
  fixture = await startStudioFixture();
  const { store } = studio();
  const trashedBytes = () => new Promise<number>(() => {});
  openStudio({ ...studio(), store: { ...store, curation: { ...store.curation, trashedBytes } } });
  expect(await TrashPage()).toBeDefined();
});

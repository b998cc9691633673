import { afterEach, beforeEach, expect, test } from 'vitest';
import { refill } from '@/app/actions/refill';
import { openStudio, studio } from '@/lib/studio';
import type { RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

test('play money is refilled, and the studio knows of it at once', async () => {
  await fixture.sandbox.control({ balance: 0.01 });
  expect(await fixture.runner.freshBalance()).toMatchObject({ usd: 0.01 });
  openStudio({ ...studio(), provider: 'sandbox' });
  expect(await refill(undefined)).toEqual({ ok: true, value: null });
  expect(fixture.runner.balance()).toMatchObject({ usd: 100, problem: null });
});

test('an account with real money is never touched', async () => {
  await fixture.sandbox.control({ balance: 0.01 });
  openStudio({ ...studio(), provider: 'segmind' });
  expect(await refill(undefined)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  expect(await fixture.runner.freshBalance()).toMatchObject({ usd: 0.01 });
});

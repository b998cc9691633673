import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStudio, studio } from '@/lib/studio';
import { noAccounts } from '@/tests/support/no-accounts';
import type { RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';
import { GET } from './route';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const asked = (host: string, address: string): Promise<unknown> =>
  GET(new Request('http://x/api/health', { headers: { host, 'x-forwarded-for': address } })).json();
const inner = { dataDir: expect.any(String), apiHost: expect.any(String) };

test('without accounts everybody hears where the data is', async () => {
  expect(await asked('studio.example.com', '203.0.113.7')).toMatchObject({ status: 'ok', ...inner });
});

test('with accounts this machine alone does, as `npm start`', async () => {
  openStudio({ ...studio(), accounts: { ...noAccounts, exist: () => true } });
  expect(await asked('127.0.0.1:3000', '127.0.0.1')).toMatchObject({ status: 'ok', ...inner });
  expect(await asked('studio.example.com', '203.0.113.7')).toEqual({
    status: 'ok',
    provider: 'segmind',
    version: expect.any(String),
  });
});

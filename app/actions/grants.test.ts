import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCollection, grantCollection } from '@/app/actions/collections';
import { firstOwner, joined, openTestAccounts } from '@/lib/accounts/accounts.test-support';
import { openStudio, studio } from '@/lib/studio';
import type { RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({ headers: async () => request.headers }));

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

test('a collection is granted to people of the studio alone, by whose it is', async () => {
  const { accounts } = await openTestAccounts();
  openStudio({ ...studio(), accounts });
  const ada = await firstOwner(accounts);
  const ben = await joined(accounts, ada);
  const owner = (await accounts.accessOf(ben.headers))?.owner ?? '';
  request.headers = ada.headers;
  const made = await createCollection({ name: 'Boats' });
  const id = made.ok ? made.value.id : '';
  const { grants } = fixture.store;
  expect(await grantCollection({ id, people: [owner, 'nobody'] })).toMatchObject({ ok: true });
  expect(await grants.given('local')).toEqual(new Map([[id, [owner]]]));

  request.headers = ben.headers;
  expect(await grantCollection({ id, people: [] })).toMatchObject({ error: { kind: 'notFound' } });
  await accounts.setRole(owner, 'viewer');
  expect(await grantCollection({ id, people: [] })).toMatchObject({ error: { kind: 'unavailable' } });
  expect(await grants.received(owner)).toHaveLength(1);

  request.headers = ada.headers;
  expect(await grantCollection({ id, people: [] })).toMatchObject({ ok: true });
  expect(await grants.received(owner)).toEqual([]);
});

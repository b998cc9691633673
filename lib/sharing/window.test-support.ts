import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { noAccounts } from '@/tests/support/no-accounts';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import type { Store } from '../store/contract';
import type { Window } from './admit';
import { createAttempts } from './attempts';
import type { Share } from './share';
import { exampleShare } from './share.test-support';
import { newToken, tokenHash } from './token';
import { createViews } from './views';

interface TestWindow extends Window {
  readonly store: Store;
}

/** A window on an empty store, for the test that runs. */
export async function openWindow(): Promise<TestWindow> {
  const store = await openStore(await temporaryFolder());
  onTestFinished(() => store.close());
  const views = createViews(store.shares, () => {});
  return {
    store,
    sharing: { secret: randomBytes(32), attempts: createAttempts(), views },
    accounts: noAccounts,
  };
}

/** Makes a link; open from 1000 to 2000 unless said otherwise. Answers with its token. */
export async function giveOut({ store }: TestWindow, over: Partial<Share> = {}): Promise<string> {
  const token = newToken();
  const created = await store.shares.create(exampleShare(over), tokenHash(token));
  if (!created.ok) throw new Error('There is a share of this id.');
  return token;
}

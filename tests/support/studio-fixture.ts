import { openImports } from '@/lib/bundle/import/imports';
import { parseEnv } from '@/lib/env';
import { createAttempts } from '@/lib/sharing/attempts';
import { createViews } from '@/lib/sharing/views';
import { instanceSecret } from '@/lib/store/files/instance-secret';
import { openStudio } from '@/lib/studio';
import { noAccounts } from './no-accounts';
import { type RunnerFixture, startRunnerFixture } from './runner-fixture';

/** A runner fixture with the studio opened on it, for actions and routes. Its runner is not started. */
export async function startStudioFixture(): Promise<RunnerFixture> {
  const fixture = await startRunnerFixture();
  const env = parseEnv({});
  if (!env.ok) throw new Error(env.error.join('\n'));
  const imports = await openImports({ ...fixture, onError: console.error });
  const views = createViews(fixture.store.shares, console.error);
  const sharing = { secret: await instanceSecret(fixture.dataDir), attempts: createAttempts(), views };
  const apiUrl = fixture.sandbox.url;
  openStudio({ ...fixture, env: env.value, apiUrl, imports, sharing, accounts: noAccounts });
  const { close } = fixture;
  return Object.assign(fixture, {
    async close() {
      await views.settle();
      await close();
    },
  });
}

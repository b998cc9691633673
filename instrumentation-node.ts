import { resolve } from 'node:path';
import { openAccounts } from '@/lib/accounts/open-accounts';
import { openImports } from '@/lib/bundle/import/imports';
import { systemClock } from '@/lib/clock';
import { type Env, isDevelopment, readDataDir, readEnv } from '@/lib/env';
import { type Behind, installFrontDoor } from '@/lib/front-door/front-door';
import { keepTrashShort } from '@/lib/jobs/empty-trash';
import { createRunner } from '@/lib/jobs/runner';
import { whenAnswering } from '@/lib/jobs/when-answering';
import { createLog } from '@/lib/log';
import { findModel, models } from '@/lib/models/catalog';
import { checkCatalogue } from '@/lib/models/check-catalogue';
import { chooseProvider, ownOrigin } from '@/lib/provider';
import { createSegmindClient } from '@/lib/segmind/client';
import { createAttempts } from '@/lib/sharing/attempts';
import { createViews } from '@/lib/sharing/views';
import { beforeExit } from '@/lib/shutdown';
import { dataDirProblems } from '@/lib/store/data-dir';
import { openBlobStore } from '@/lib/store/files/blob-store';
import { openInbox } from '@/lib/store/files/inbox';
import { instanceSecret } from '@/lib/store/files/instance-secret';
import { acquireLock } from '@/lib/store/lock';
import { openStore } from '@/lib/store/open-store';
import { closeStudio, openStudio } from '@/lib/studio';

/** The composition root: environment → front door → data folder → runner. Ends the process, with the reason, where that cannot be. */
export async function boot(): Promise<void> {
  // `next dev` may register again after an edit; there is one runner all the same.
  if (globalThis.proofsheetStudio) return;
  try {
    await start();
  } catch (error) {
    // Next would stay, listen, and answer nothing.
    if (!(error instanceof Error)) throw error;
    refuse([error.name === 'StoreOpenError' ? error.message : (error.stack ?? error.message)]);
  }
}

async function start(): Promise<void> {
  const read = readEnv();
  const dataDir = resolve(readDataDir());
  const problems = [
    ...(read.ok ? [] : read.error),
    ...(await dataDirProblems(dataDir)).map((problem) => `DATA_DIR: ${problem}`),
    ...checkCatalogue(),
  ];
  if (!read.ok || problems.length > 0) return refuse(problems);
  const env = { ...read.value, DATA_DIR: dataDir };
  const door = await installFrontDoor(ownOrigin(env), {
    allowed: [...env.ALLOWED_HOSTS, env.HOST.toLowerCase()],
    trustProxy: env.TRUST_PROXY === 'true',
    development: isDevelopment(),
    hasOwner: () => globalThis.proofsheetStudio?.accounts.exist(),
  });
  if (!door.ok) {
    return refuse([
      `HOST, PORT: The studio does not reach itself at ${door.error.origin}. Set them to where it listens.`,
    ]);
  }
  await openAndRun(env, door.value);
}

async function openAndRun(env: Env, { local }: Behind): Promise<void> {
  const { provider, config } = chooseProvider(env);
  const lock = await acquireLock(env.DATA_DIR);
  if (!lock.ok) {
    const holder = lock.error.holder ? `process ${lock.error.holder.pid}` : 'another process';
    return refuse([
      `The data folder ${env.DATA_DIR} is in use by ${holder}. Stop it, or set DATA_DIR to another folder.`,
    ]);
  }
  const log = createLog(env.LOG_LEVEL, [config.apiKey]);
  lock.value.watch(() => {
    log.fatal('another process has taken the data folder, or it was removed; stopping before harm is done');
    process.kill(process.pid, 'SIGTERM');
  });
  const store = await openStore(env.DATA_DIR, { models, say: (sentence) => log.info(sentence) });
  const blobs = await openBlobStore(env.DATA_DIR);
  const inbox = await openInbox(env.DATA_DIR);
  const segmind = createSegmindClient(config);
  const runner = createRunner({
    store,
    blobs,
    inbox,
    segmind,
    provider,
    findModel,
    limits: {
      parallel: env.SEGMIND_PARALLEL,
      rate: { submits: env.SEGMIND_RPM, windowMs: 60_000 },
      deadlineMs: env.SEGMIND_DEADLINE * 1000,
    },
    clock: systemClock,
    log,
    // The sandbox is this very server, which takes requests only after this function has returned.
    ...(provider === 'sandbox' && { ready: whenAnswering(segmind, systemClock) }),
  });
  const imports = await openImports({
    dataDir: env.DATA_DIR,
    store,
    blobs,
    clock: systemClock,
    onError: (error) => log.error({ err: error }, 'an import could not go on'),
  });
  const secret = await instanceSecret(env.DATA_DIR);
  const views = createViews(store.shares, (error) =>
    log.error({ err: error }, 'views of links were not counted'),
  );
  const sharing = { secret, attempts: createAttempts(), views };
  const accounts = await openAccounts({
    dataDir: env.DATA_DIR,
    secret,
    setupCode: env.SETUP_CODE,
    clock: systemClock,
    log,
  });
  if (!local && !accounts.exist() && env.SETUP_CODE === undefined) {
    return refuse([
      'HOST: Other machines can reach the studio here, and there is no account yet. Listen on this machine only (HOST=127.0.0.1), and make the first account at /setup if you want others to come in; or set SETUP_CODE, and make it at /setup from anywhere.',
    ]);
  }
  const { apiUrl } = config;
  openStudio({
    env,
    log,
    provider,
    apiUrl,
    store,
    blobs,
    inbox,
    segmind,
    runner,
    imports,
    sharing,
    accounts,
  });
  // Whoever started this and read its output is gone. Writing on would raise the same error for ever.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => process.kill(process.pid, 'SIGTERM'));
  }
  const life = new AbortController();
  const trash = keepTrashShort({ store, blobs, clock: systemClock, log }, life.signal);
  beforeExit(async () => {
    life.abort();
    await Promise.all([runner.stop(), imports.stop(), trash]);
    // Next's server answers a little longer than the store does.
    closeStudio();
    await views.settle();
    await Promise.all([store.close(), accounts.close()]);
    await lock.value.release();
  }, log);
  // Not awaited: what an earlier process left may take long, and the studio is of use meanwhile.
  runner
    .start()
    .catch((error: unknown) => log.info({ err: error }, 'the runner stopped before it had started'));
  imports.start().catch((error: unknown) => log.error({ err: error }, 'imports could not be gone on with'));
}

function refuse(problems: readonly string[]): never {
  process.stderr.write(`Proofsheet cannot start:\n${problems.map((problem) => `  - ${problem}\n`).join('')}`);
  process.exit(1);
}

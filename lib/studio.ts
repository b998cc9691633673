import 'server-only';
import type { Logger } from 'pino';
import type { AccountsService } from './accounts/contract';
import type { Imports } from './bundle/import/imports';
import type { Env } from './env';
import type { Runner } from './jobs/contract';
import type { SegmindClient } from './segmind/contract';
import type { Sharing } from './sharing/admit';
import type { BlobStore, Inbox, Provider, Store } from './store/contract';

/** The running studio: everything with a life cycle, made once by `instrumentation.ts`. */
export interface Studio {
  readonly env: Env;
  readonly log: Logger;
  readonly provider: Provider;
  /** Where requests go: Segmind, or the sandbox. */
  readonly apiUrl: string;
  readonly store: Store;
  readonly blobs: BlobStore;
  readonly inbox: Inbox;
  readonly segmind: SegmindClient;
  readonly runner: Runner;
  readonly imports: Imports;
  readonly sharing: Sharing;
  readonly accounts: AccountsService;
}

declare global {
  // Next bundles instrumentation and routes apart, so a module variable would exist twice.
  var proofsheetStudio: Studio | undefined;
}

export function openStudio(value: Studio): void {
  globalThis.proofsheetStudio = value;
}

/** From now on nobody is let in any more: the front door takes it as not open yet. */
export function closeStudio(): void {
  globalThis.proofsheetStudio = undefined;
}

/** The running studio. Throws before `instrumentation.ts` has made it. */
export function studio(): Studio {
  const value = globalThis.proofsheetStudio;
  if (!value) throw new Error('The studio is not running: instrumentation.ts has not finished.');
  return value;
}

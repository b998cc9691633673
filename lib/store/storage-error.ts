/** Why bytes or rows could not be written, where waiting and trying again can help. */
export type StorageProblem = 'storageFull' | 'storageUnwritable';

const problemOfCode = new Map<string, StorageProblem>([
  ['ENOSPC', 'storageFull'],
  ['EDQUOT', 'storageFull'],
  ['EROFS', 'storageUnwritable'],
  ['EACCES', 'storageUnwritable'],
  ['EPERM', 'storageUnwritable'],
  ['EIO', 'storageUnwritable'],
  ['ENOTDIR', 'storageUnwritable'],
  // A file where a folder has to be.
  ['EEXIST', 'storageUnwritable'],
]);

/** SQLite's codes have subcodes (`SQLITE_IOERR_WRITE`), so they are told apart by their beginning. */
const problemOfDatabaseCode: readonly (readonly [prefix: string, problem: StorageProblem])[] = [
  ['SQLITE_FULL', 'storageFull'],
  ['SQLITE_READONLY', 'storageUnwritable'],
  ['SQLITE_IOERR', 'storageUnwritable'],
  ['SQLITE_CANTOPEN', 'storageUnwritable'],
];

/** Thrown by blob store and inbox. Nothing was lost that had been written before; the same call may be made again. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  constructor(
    readonly kind: StorageProblem,
    options: { cause: unknown },
  ) {
    super(storageSentence(kind), options);
  }
}

/** What a person is told. */
export function storageSentence(kind: StorageProblem): string {
  return kind === 'storageFull'
    ? 'The disk is full. Free some space and try again.'
    : 'The data folder cannot be written to. Check its permissions and the disk.';
}

/**
 * What an error thrown by the store, the blob store or the inbox means for the disk; undefined for anything else.
 * Looks at the error's data and not at its class, because Next bundles `instrumentation.ts` and the routes apart
 * and each bundle has a class of its own.
 */
export function storageProblem(error: unknown): StorageProblem | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('kind' in error && (error.kind === 'storageFull' || error.kind === 'storageUnwritable'))
    return error.kind;
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  const code = error.code;
  return (
    problemOfCode.get(code) ??
    problemOfDatabaseCode.find(([prefix]) => code.startsWith(prefix))?.[1] ??
    undefined
  );
}

/** Runs file work and turns the operating system's refusal into a `StorageError`. Other errors pass through. */
export async function guardStorage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const kind = error instanceof StorageError ? undefined : storageProblem(error);
    throw kind ? new StorageError(kind, { cause: error }) : error;
  }
}

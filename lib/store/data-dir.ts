import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type OpenProblem = 'notAFolder' | 'notWritable' | 'full' | 'newerVersion' | 'corrupt' | 'cannotOpen';

/** The data folder or its database cannot be used. `message` is a sentence for whoever started the studio. */
export class StoreOpenError extends Error {
  override readonly name = 'StoreOpenError';
  constructor(
    readonly kind: OpenProblem,
    message: string,
    options?: { cause: unknown },
  ) {
    super(message, options);
  }
}

/** Creates the data folder where it is missing and makes sure that it can be written to. */
export async function prepareDataDir(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.${randomUUID()}.probe`);
  try {
    await mkdir(dataDir, { recursive: true });
    await writeFile(probe, 'x');
  } catch (error) {
    throw openError(dataDir, error);
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
}

/** What the operating system said about the data folder, as a sentence. */
export function openError(dataDir: string, cause: unknown): StoreOpenError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return new StoreOpenError('notAFolder', `The data folder ${dataDir} is not a folder.`, { cause });
    case 'EACCES':
    case 'EPERM':
      return new StoreOpenError('notWritable', `No permission to write to the data folder ${dataDir}.`, {
        cause,
      });
    case 'EROFS':
      return new StoreOpenError('notWritable', `The data folder ${dataDir} is on a read-only disk.`, {
        cause,
      });
    case 'ENOSPC':
    case 'EDQUOT':
      return new StoreOpenError('full', `The disk of the data folder ${dataDir} is full.`, { cause });
    default:
      return new StoreOpenError(
        'cannotOpen',
        `The data folder ${dataDir} cannot be used (${String(cause)}).`,
        { cause },
      );
  }
}

import { randomUUID } from 'node:crypto';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

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
    await makeFolder(dataDir);
    await writeFile(probe, 'x');
  } catch (error) {
    throw openError(dataDir, error);
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
}

/** The folders inside. A file is written in `tmp` and then renamed, so all must be on the same disk. */
const partsOf = (dataDir: string): readonly string[] => [
  join(dataDir, 'tmp'),
  join(dataDir, 'inbox'),
  join(dataDir, 'originals'),
  join(dataDir, 'derived'),
];

/** Everything that is wrong with the data folder and the folders in it, a sentence each. Creates what is missing. */
export async function dataDirProblems(dataDir: string): Promise<readonly string[]> {
  const problem = await problemOf(dataDir);
  if (problem !== undefined) return [problem];
  const disk = await diskOf(dataDir);
  const problems = await Promise.all(
    partsOf(dataDir).map(async (part) => {
      const inPart = await problemOf(part);
      if (inPart !== undefined || (await diskOf(part)) === disk) return inPart;
      return `${part} is on another disk than ${dataDir}; they have to be on the same.`;
    }),
  );
  return problems.filter((found) => found !== undefined);
}

async function problemOf(folder: string): Promise<string | undefined> {
  try {
    await prepareDataDir(folder);
    return undefined;
  } catch (error) {
    if (error instanceof StoreOpenError) return error.message;
    throw error;
  }
}

/** Not `mkdir`'s own `recursive`, which tries for ever where the system forbids new folders by saying ENOENT, as in /proc. */
async function makeFolder(path: string, hasParent = false): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (await isFolder(path)) return;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing || hasParent) throw error;
    await makeFolder(dirname(path));
    await makeFolder(path, true);
  }
}

const diskOf = async (path: string): Promise<number> => (await stat(path)).dev;

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

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
    case 'ENOENT':
      return new StoreOpenError('cannotOpen', `The data folder ${dataDir} cannot be created there.`, {
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

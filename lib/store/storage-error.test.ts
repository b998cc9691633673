import { describe, expect, it } from 'vitest';
import { guardStorage, StorageError, storageProblem } from './storage-error';

const withCode = (code: string) => Object.assign(new Error('something'), { code });

describe('storageProblem', () => {
  it.each([
    ['ENOSPC', 'storageFull'],
    ['EDQUOT', 'storageFull'],
    ['SQLITE_FULL', 'storageFull'],
    ['EROFS', 'storageUnwritable'],
    ['EACCES', 'storageUnwritable'],
    ['SQLITE_READONLY_DBMOVED', 'storageUnwritable'],
    ['SQLITE_IOERR_WRITE', 'storageUnwritable'],
    ['SQLITE_CONSTRAINT_UNIQUE', undefined],
    ['ENOENT', undefined],
  ])('reads %s as %s', (code, problem) => {
    expect(storageProblem(withCode(code))).toBe(problem);
  });

  it('knows a StorageError of another bundle by its data', () => {
    expect(storageProblem(Object.assign(new Error('x'), { kind: 'storageFull' }))).toBe('storageFull');
    expect(storageProblem(new Error('ENOSPC'))).toBeUndefined();
    expect(storageProblem('ENOSPC')).toBeUndefined();
  });
});

describe('guardStorage', () => {
  it('names the problem and keeps the cause', async () => {
    const cause = withCode('ENOSPC');
    const error = await guardStorage(() => Promise.reject(cause)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StorageError);
    expect(error).toMatchObject({ kind: 'storageFull', cause, message: expect.stringContaining('full') });
  });

  it('lets everything else through', async () => {
    const bug = new TypeError('bug');
    await expect(guardStorage(() => Promise.reject(bug))).rejects.toBe(bug);
    await expect(guardStorage(async () => 7)).resolves.toBe(7);
  });
});

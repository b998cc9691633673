import { rm } from 'node:fs/promises';

/** Also one that is still written to: what was given up comes to its end a moment later. */
export const removeFolder = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });

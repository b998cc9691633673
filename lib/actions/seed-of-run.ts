import 'server-only';
import { createHash } from 'node:crypto';
import { highestDrawn } from '@/lib/models/seed';

/**
 * The seed of a run that left it on random, from 1 to `highestDrawn`. It follows from the run's random id, so that a request
 * that is repeated, even at the same moment, asks for the very same pictures.
 */
export const seedOfRun = (runId: string): number =>
  1 + (createHash('sha256').update(runId.toLowerCase()).digest().readUIntBE(0, 6) % highestDrawn);

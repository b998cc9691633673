'use server';

import { defineAction } from '@/lib/actions/define-action';
import { generateInput, startRun } from '@/lib/actions/start-run';

/** Starts a run of 1 to 8 generations, of each variant of its prompt. Idempotent on `runId`: a repeated call answers with the same ids. */
export const generate = defineAction(generateInput, startRun);

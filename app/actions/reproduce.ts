'use server';

import { defineAction } from '@/lib/actions/define-action';
import { promoteInput, startPromotion } from '@/lib/actions/promote';
import { reproduceInput, startReproduction } from '@/lib/actions/reproduce';

/** Sends the very same request again, as a generation of its own. Idempotent on `runId`. */
export const reproduce = defineAction(reproduceInput, startReproduction);

/** Makes a draft anew with another model. Idempotent on `runId`. */
export const promote = defineAction(promoteInput, startPromotion);

'use server';

import * as z from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { refillPlayMoney } from '@/lib/actions/refill-play-money';

/** Fills up the sandbox's play money. */
export const refill = defineAction(z.undefined(), refillPlayMoney);

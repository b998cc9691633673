import 'server-only';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { err, ok } from '@/lib/result';
import type { ActionResult } from './action-result';

/** What the sandbox starts with as well. US dollars of play money. */
const fullUsd = 100;
const patienceMs = 5000;

/** Fills up the sandbox's account through its own control route. Refused where the money is real. */
export async function refillPlayMoney(_: undefined, studio: OwnStudio): Promise<ActionResult<null>> {
  if (studio.provider !== 'sandbox') {
    return err({ kind: 'unavailable', message: 'This studio works with Segmind: there is no play money.' });
  }
  const response = await fetch(`${studio.apiUrl}/control`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ balance: fullUsd }),
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => undefined);
  if (!response?.ok) return err({ kind: 'unavailable', message: 'The sandbox could not be reached.' });
  // So that whoever asks next hears of the new balance.
  await studio.runner.freshBalance();
  return ok(null);
}

import type { Call } from './call';
import { applyFault } from './faults';
import { json } from './reply';
import { settle } from './state';

/** GET /v1/get-user-credits. All of the sandbox's money is paid for; none is free. */
export async function readCredits({ state }: Call): Promise<Response> {
  const strike = await applyFault(await state.script.strike('credits', {}), state.clock);
  if (strike.kind === 'instead') return strike.reply;
  await settle(state);
  return strike.after(json({ credits: state.account.balance(), 'free-credits': 0 }));
}

import 'server-only';
import { err, ok, type Result } from '../result';
import { admit, type Closed, type Visit, type Window } from './admit';
import type { PublicShare } from './public-share';
import type { Share } from './share';
import { show } from './show';

/** What a link shows to whoever has it, or why not. `share` stays on the server, `shown` may leave it. */
export async function openShare(
  window: Window,
  visit: Visit,
): Promise<Result<{ readonly share: Share; readonly shown: PublicShare }, Closed>> {
  const admitted = await admit(window, visit);
  if (!admitted.ok) return admitted;
  const shown = await show(window.store, admitted.value);
  return shown ? ok({ share: admitted.value, shown }) : err({ kind: 'gone' });
}

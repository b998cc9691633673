import { isFinished } from '@/lib/generation/state';
import type { GenerationView } from '@/lib/generation/view';

/** How it stands with what has been started; `ready` and `stopped` count only what is news. */
export interface RunNews {
  readonly running: number;
  readonly ready: number;
  readonly stopped: number;
}

/** One ending of one generation: trying again leads to another. */
export const endingOf = ({ id, finishedAt }: GenerationView): string => `${id} ${finishedAt}`;

/** @param seen the endings the person has seen */
export function runNews(generations: readonly GenerationView[], seen: ReadonlySet<string>): RunNews {
  const fresh = generations.filter((view) => isFinished(view.state) && !seen.has(endingOf(view)));
  return {
    running: generations.filter(({ state, onHold }) => !isFinished(state) && !onHold).length,
    ready: fresh.filter(({ state }) => state === 'succeeded').length,
    stopped: fresh.filter(({ state }) => state === 'failed' || state === 'unconfirmed').length,
  };
}

/** "2 running, 1 ready"; empty without news. */
export function newsText({ running, ready, stopped }: RunNews): string {
  const parts = [
    running > 0 && `${running} running`,
    ready > 0 && `${ready} ready`,
    stopped > 0 && `${stopped} stopped`,
  ];
  return parts.filter(Boolean).join(', ');
}

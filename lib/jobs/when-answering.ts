import type { Clock } from '@/lib/clock';
import type { SegmindClient } from '@/lib/segmind/contract';

const ceilingMs = 2000;

/** Resolves as soon as the provider answers anything at all. Asking for the balance is free. */
export function whenAnswering(segmind: Pick<SegmindClient, 'credits'>, clock: Clock) {
  return async (signal: AbortSignal): Promise<void> => {
    for (let pause = 50; ; pause = Math.min(ceilingMs, pause * 2)) {
      const answer = await segmind.credits({ signal });
      if (answer.ok || (answer.error.kind !== 'unreachable' && answer.error.kind !== 'timeout')) return;
      await clock.sleep(pause, signal);
    }
  };
}

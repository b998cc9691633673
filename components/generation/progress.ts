import type { GenerationView } from '@/lib/generation/view';
import { formatSeconds } from './format';
import { holdText } from './hold-text';

/** Seconds since the request left, or since Generate was pressed while it has not. */
export function elapsedSeconds(generation: GenerationView, now: number): number {
  return Math.max(0, (now - (generation.submittedAt ?? generation.createdAt)) / 1000);
}

/**
 * How far a bar may go: nine tenths when the expected time is over, then ever slower. Segmind reports no progress, so
 * the bar never claims to be done.
 */
export function progress(elapsed: number, expected: number): number {
  const share = expected > 0 ? elapsed / expected : 1;
  return share <= 1 ? share * 0.9 : 0.9 + 0.08 * (1 - Math.exp(1 - share));
}

/** What a generation under way is doing, for a person. `now` is null before the page runs. */
export function statusText(generation: GenerationView, now: number | null): string {
  if (generation.onHold) return holdText(generation);
  const about = formatSeconds(Math.max(1, Math.round(generation.expectedSeconds)));
  switch (generation.state) {
    case 'queued': {
      const wait = now === null ? 0 : Math.ceil(((generation.notBefore ?? 0) - now) / 1000);
      return wait > 0 ? `Asked to wait, ${formatSeconds(wait)} left` : 'Waiting for a slot';
    }
    case 'submitting':
      return 'Sending';
    case 'waiting': {
      if (now === null) return `About ${about}`;
      const elapsed = Math.floor(elapsedSeconds(generation, now));
      return elapsed <= generation.expectedSeconds
        ? `${formatSeconds(elapsed)} of about ${about}`
        : `${formatSeconds(elapsed)}, usually about ${about}`;
    }
    case 'saving':
      return 'Saving the picture';
    case 'succeeded':
      return 'Ready';
    case 'failed':
      return 'Failed';
    case 'unconfirmed':
      return 'May have been sent';
    case 'cancelled':
      return 'Cancelled';
  }
}

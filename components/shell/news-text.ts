import type { GenerationView } from '@/lib/generation/view';
import { promptText } from '../generation/facts';
import { shorten } from '../generation/format';
import { stoppedText } from '../generation/stopped-text';

/** Says one batch of news, for people who cannot see the picture arrive. */
export function newsText(finished: readonly GenerationView[]): string {
  const ready = finished.filter((view) => view.state === 'succeeded');
  const stopped = finished.filter((view) => view.state === 'failed' || view.state === 'unconfirmed');
  const [onlyReady] = ready;
  const [onlyStopped] = stopped;
  const parts: string[] = [];
  if (ready.length > 1) parts.push(`${ready.length} pictures ready.`);
  else if (onlyReady) parts.push(`Picture ready: ${shorten(promptText(onlyReady), 60)}.`);
  if (stopped.length > 1) parts.push(`${stopped.length} generations did not finish.`);
  else if (onlyStopped) parts.push(`${stoppedText(onlyStopped).title}.`);
  return parts.join(' ');
}

import { isFinished } from '@/lib/generation/state';
import type { GenerationView } from '@/lib/generation/view';
import { nameOf } from './facts';
import { holdText } from './hold-text';
import { stoppedText } from './stopped-text';

/** What the link of a tile is called: prompt, seed, and how it stands with it. */
export function tileName(generation: GenerationView): string {
  return `${nameOf(generation)}, ${standing(generation)}`;
}

function standing(generation: GenerationView): string {
  if (generation.state === 'succeeded') return 'succeeded';
  if (isFinished(generation.state)) return stoppedText(generation).title;
  if (generation.onHold) return holdText(generation);
  return generation.state === 'queued' ? 'queued' : 'in progress';
}

import { isFinished } from '@/lib/generation/state';
import type { GenerationView } from '@/lib/generation/view';
import { nameOf, standing } from './facts';
import { stoppedText } from './stopped-text';

/** What the link of a tile is called, in any state: prompt, seed, and how it stands with it. */
export function tileName(generation: GenerationView): string {
  const { state } = generation;
  const stopped = isFinished(state) && state !== 'succeeded';
  return `${nameOf(generation)}, ${stopped ? stoppedText(generation).title : standing(generation)}`;
}

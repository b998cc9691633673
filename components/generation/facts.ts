import type { GenerationView } from '@/lib/generation/view';
import { promptOf } from '@/lib/models/roles';
import { shorten } from './format';
import { holdText } from './hold-text';

/** The size a generation has, or will have. Pixels. */
export function sizeOf(generation: GenerationView): { readonly width: number; readonly height: number } {
  return generation.images[0] ?? generation.expectedSize;
}

/** The prompt without its model's spec, which lists don't carry. */
export function promptText(generation: GenerationView): string {
  return promptOf(undefined, generation.settings);
}

/** The seed that was sent. The browser knows no spec, so this goes by the key every catalogue entry uses. */
export function seedText(generation: GenerationView): string | undefined {
  const seed = generation.settings.params.seed;
  return typeof seed === 'number' ? String(seed) : undefined;
}

/** The model, unless the picture only plays its part. */
export function madeBy(generation: GenerationView): string {
  return generation.provider === 'sandbox' ? `Sandbox for ${generation.modelName}` : generation.modelName;
}

/** What a link to this generation is called: short, and apart from others of the same prompt. */
export function nameOf(generation: GenerationView): string {
  const seed = seedText(generation);
  const prompt = shorten(promptText(generation), 80) || 'No prompt';
  return seed ? `${prompt}, seed ${seed}` : prompt;
}

/** How it stands with what has a picture or waits for one, in a few words (`stoppedText` has those for other endings). */
export function standing(generation: GenerationView): string {
  if (generation.state === 'succeeded') return 'succeeded';
  if (generation.onHold) return holdText(generation);
  return generation.state === 'queued' ? 'queued' : 'in progress';
}

import type { GenerationView } from '@/lib/generation/view';

const names = { segmind: 'Segmind', sandbox: 'the sandbox' } as const;

/** Why a generation of the other provider stands still, and what moves it on, for a person. */
export function holdText({ provider, state }: Pick<GenerationView, 'provider' | 'state'>): string {
  const other = provider === 'segmind' ? 'sandbox' : 'segmind';
  const way = provider === 'segmind' ? 'Set SEGMIND_API_KEY' : 'Take SEGMIND_API_KEY away';
  const what = state === 'queued' ? 'send' : 'fetch';
  return `Waits for ${names[provider]}: this studio now talks to ${names[other]}. ${way} and start again to ${what} it.`;
}

import { type Charged, failureText } from '@/lib/failure';
import type { GenerationView } from '@/lib/generation/view';

export const chargedText: Readonly<Record<Charged, string>> = {
  yes: 'Charged',
  no: 'Not charged',
  unknown: 'Charge unknown',
};

export interface StoppedText {
  readonly title: string;
  readonly advice: string;
  /** What it did to the balance, in two words. */
  readonly charged: string;
  readonly link?: { readonly label: string; readonly href: string } | undefined;
}

/** Why a generation ended without a picture and what to do next, for a person. */
export function stoppedText(generation: GenerationView): StoppedText {
  if (generation.state === 'unconfirmed') {
    return {
      title: 'May have been sent',
      advice:
        'The studio stopped, or the connection broke, while the request was on its way. Segmind may have it.',
      charged: chargedText.unknown,
    };
  }
  if (generation.failure) {
    const { title, advice, link } = failureText[generation.failure.kind];
    return { title, advice, link, charged: chargedText[generation.failure.charged] };
  }
  return {
    title: 'Cancelled',
    advice: 'It was taken out of the queue before it was sent.',
    charged: chargedText.no,
  };
}

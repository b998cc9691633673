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
  /** More play money is what helps. */
  readonly refill?: boolean;
}

/** A sandbox has no account to top up; a button beside this refills it. */
const playMoneyUsedUp = {
  title: 'The sandbox’s play money is used up',
  advice: 'No real money is involved. Refill it, then try again.',
  refill: true,
};

/** Why a generation ended without a picture and what to do next, for a person. */
export function stoppedText(generation: GenerationView): StoppedText {
  if (generation.state === 'unconfirmed') {
    return {
      title: 'May have been sent',
      advice:
        'The studio stopped, the connection broke, or a gateway gave up while the request was on its way. It may have been accepted.',
      charged: chargedText.unknown,
    };
  }
  if (generation.failure) {
    const { kind } = generation.failure;
    const charged = chargedText[generation.failure.charged];
    const inSandbox = generation.provider === 'sandbox' && kind === 'insufficientCredits';
    return { ...(inSandbox ? playMoneyUsedUp : failureText[kind]), charged };
  }
  return {
    title: 'Cancelled',
    advice: 'It was taken out of the queue before it was sent.',
    charged: chargedText.no,
  };
}

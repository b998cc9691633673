import type { Charged, FailureKind } from '@/lib/failure';
import { failureText } from '@/lib/generation/failure-text';
import type { GenerationView } from '@/lib/generation/view';

export const chargedText: Readonly<Record<Charged, string>> = {
  yes: 'Charged',
  no: 'Not charged',
  unknown: 'Charge unknown',
};

export interface StoppedText {
  readonly title: string;
  readonly advice: string;
  /** The provider's own sentence, where it says more than the advice does. */
  readonly reason?: string | undefined;
  /** What it did to the balance, in two words. */
  readonly charged: string;
  readonly link?: { readonly label: string; readonly href: string } | undefined;
  /** More play money is what helps. */
  readonly refill?: boolean;
}

type Words = Omit<StoppedText, 'charged'>;

/** Where the advice names an account, which a sandbox does not have. A button beside the first refills it. */
const inSandbox: Partial<Record<FailureKind, Words>> = {
  insufficientCredits: {
    title: 'The sandbox’s play money is used up',
    advice: 'No real money is involved. Refill it, then try again.',
    refill: true,
  },
  badKey: {
    title: 'The sandbox refused the key',
    advice: 'It takes any key, so it was told to do this. There is no account to look at; try again.',
  },
};

const mayBeAccepted = 'The request may have been accepted.';
/** Why nobody knows, by what came instead of a clear answer. */
const unknownBecause: Partial<Record<FailureKind, string>> = {
  providerFault: `A gateway answered with an error of its own. ${mayBeAccepted}`,
  unexpectedResponse: `The answer was not a picture and does not say what became of the request. ${mayBeAccepted}`,
  timeout: `No result came in time. ${mayBeAccepted}`,
  unreachable: `The connection broke while the request was on its way. ${mayBeAccepted}`,
};

/** Failures of which the provider's own sentence says the cause. */
const explained: readonly FailureKind[] = [
  'forbidden',
  'noSuchModel',
  'modelRetired',
  'spendingLimit',
  'rejectedInput',
  'generationFailed',
];

/** Only words: JSON or a bare code would explain nothing. */
const isSentence = (detail: string): boolean => /^[^[{<]+\s\S/.test(detail);

/** Why a generation ended without a picture and what to do next, for a person. */
export function stoppedText({ state, provider, failure }: GenerationView): StoppedText {
  if (state === 'unconfirmed') {
    return {
      title: 'May have been sent',
      advice:
        (failure && unknownBecause[failure.kind]) ??
        `The studio stopped or lost the connection while the request was on its way. ${mayBeAccepted}`,
      charged: chargedText.unknown,
    };
  }
  if (failure) {
    const { kind, detail } = failure;
    const words = (provider === 'sandbox' && inSandbox[kind]) || failureText[kind];
    const reason = explained.includes(kind) && detail && isSentence(detail) ? detail : undefined;
    return { ...words, reason, charged: chargedText[failure.charged] };
  }
  return {
    title: 'Cancelled',
    advice: 'It was taken out of the queue before it was sent.',
    charged: chargedText.no,
  };
}

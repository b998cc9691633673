import type { FailureKind } from '../failure';
import { segmindPages } from './segmind-pages';

interface FailureText {
  readonly title: string;
  /** What happened and what to do next, one or two sentences. */
  readonly advice: string;
  readonly link?: { readonly label: string; readonly href: string };
}

/** What a person is told about each kind of failure. */
export const failureText: Readonly<Record<FailureKind, FailureText>> = {
  badKey: {
    title: 'The API key was not accepted',
    advice: 'Check SEGMIND_API_KEY in .env.local and start the studio again.',
    link: { label: 'Manage API keys', href: segmindPages.apiKeys },
  },
  forbidden: {
    title: 'This account may not use the model',
    advice:
      'Segmind refused this model for your key. Choose another model, or ask Segmind to open it for you.',
  },
  noSuchModel: {
    title: 'Segmind does not know this model',
    advice: 'It may have been renamed or withdrawn. Choose another model.',
  },
  modelRetired: {
    title: 'This model has been retired',
    advice: 'Segmind no longer serves it. Your settings can be carried to another model.',
  },
  insufficientCredits: {
    title: 'Not enough credits',
    advice: 'Nothing was generated. Top up your Segmind balance, then try again.',
    link: { label: 'Top up credits', href: segmindPages.billing },
  },
  spendingLimit: {
    title: 'A spending limit was reached',
    advice: 'Your team’s limit at Segmind stops this request. Raise the limit or wait for it to reset.',
  },
  rejectedInput: {
    title: 'Segmind refused these settings',
    advice: 'Change the setting it objects to, then generate again.',
  },
  generationFailed: {
    title: 'The model could not make this picture',
    advice:
      'Segmind accepted the request but the generation failed, which costs nothing. A different prompt or seed may work.',
  },
  rateLimited: {
    title: 'Too many requests',
    advice: 'Segmind asked the studio to slow down. Try again in a minute.',
  },
  resultExpired: {
    title: 'The result is no longer available',
    advice:
      'Segmind keeps a request for about an hour and its file for a week; this one is gone. Generate it again.',
  },
  providerFault: {
    title: 'Segmind had a problem',
    advice:
      'The service answered with an error of its own. Sometimes a setting out of its range is behind it; otherwise try again in a while.',
  },
  unreachable: {
    title: 'Segmind could not be reached',
    advice: 'The connection failed before an answer came. Check the network, then try again.',
  },
  timeout: {
    title: 'Segmind took too long',
    advice: 'No result arrived before the deadline. Try again when the service is less busy.',
  },
  unexpectedResponse: {
    title: 'The answer could not be understood',
    advice:
      'Segmind answered with something that is not a picture. A file that came instead is set aside in the data folder.',
  },
};

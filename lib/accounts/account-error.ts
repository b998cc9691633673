import { exhaustive } from '../result';

/** Why something about an account was not done. */
export type AccountError =
  /** A sentence for each field at fault. */
  | { readonly kind: 'invalid'; readonly fields: Readonly<Record<string, string>> }
  /** Wrong e-mail address or password, or a passkey that is not known here; which, nobody is told. */
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wrongCode' }
  | { readonly kind: 'emailTaken' }
  /** There is a first account already. */
  | { readonly kind: 'exists' }
  | { readonly kind: 'lastOwner' }
  /** Whoever asks has been signed in for a while, and somebody else may sit there by now. */
  | { readonly kind: 'passwordNeeded' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'notSignedIn' }
  | { readonly kind: 'notAllowed' }
  | { readonly kind: 'tooMany'; readonly retryAfterSeconds: number }
  | { readonly kind: 'unavailable' };

/** A problem as the forms show it: beside a field, or about the whole. */
export interface Told {
  readonly field?: string;
  readonly sentence: string;
}

/** What a person is told. `wrong` is what was asked for: it is named in one way everywhere. */
export function accountSentence(error: Exclude<AccountError, { kind: 'invalid' }>, wrong: string): Told {
  switch (error.kind) {
    case 'wrong':
      return { sentence: wrong };
    case 'wrongCode':
      return { field: 'code', sentence: 'This is not the setup code.' };
    case 'emailTaken':
      return { field: 'email', sentence: 'Somebody here has an account with this address already.' };
    case 'exists':
      return { sentence: 'Somebody has made the first account in the meantime. Sign in with yours.' };
    case 'lastOwner':
      return { sentence: 'This is the last owner. Make somebody else an owner first.' };
    case 'passwordNeeded':
      return { field: 'password', sentence: 'Type your password.' };
    case 'notFound':
      return { sentence: 'This is no longer there.' };
    case 'notSignedIn':
      return { sentence: 'You are no longer signed in. Sign in again.' };
    case 'notAllowed':
      return { sentence: 'Only an owner may do that.' };
    case 'tooMany':
      return { sentence: `Too many wrong tries. Wait ${waitText(error.retryAfterSeconds)} and try again.` };
    case 'unavailable':
      return { sentence: 'The studio could not do that. Its log says why; try again in a moment.' };
    default:
      return exhaustive(error);
  }
}

const waitText = (seconds: number): string =>
  seconds > 50 ? 'a minute' : seconds === 1 ? 'a second' : `${seconds} seconds`;

/** The same in one sentence, where there is no form to say it in. */
export function accountProblem(error: AccountError, wrong = 'That was not accepted.'): string {
  if (error.kind === 'invalid') return Object.values(error.fields)[0] ?? wrong;
  return accountSentence(error, wrong).sentence;
}

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/browser';
import { accountProblem } from '@/lib/accounts/account-error';
import type { NewPasskeyOptions, Passkey, PasskeyOptions } from '@/lib/accounts/views';
import { err, ok, type Result } from '@/lib/result';
import { unreachable } from '../generation/actions';
import type { AccountAnswer } from './use-account-form';

/** What the server does for passkeys. The pages pass the server actions. */
export interface PasskeyActions {
  readonly signIn: {
    readonly begin: () => AccountAnswer<PasskeyOptions>;
    readonly end: (answer: AuthenticationResponseJSON) => AccountAnswer;
  };
  readonly add: {
    /** Without the password where it has just been given to sign in. */
    readonly begin: (sure: { password?: string }) => AccountAnswer<NewPasskeyOptions>;
    readonly end: (given: { name: string; answer: RegistrationResponseJSON }) => AccountAnswer<Passkey>;
  };
}

const unknown = 'This passkey is not known here.';

/** Lets the browser ask for a passkey and the server look at it. An error is a sentence. */
export const signInByPasskey = ({ begin, end }: PasskeyActions['signIn']): Promise<Result<void, string>> =>
  told(async () => {
    const begun = await begin();
    if (!begun.ok) return begun;
    const { startAuthentication } = await import('@simplewebauthn/browser');
    return end(await startAuthentication({ optionsJSON: begun.value }));
  });

/** Lets the browser make a passkey as the server asks for it, under a name to tell it from others by. */
export const makePasskey = (
  { end }: Pick<PasskeyActions['add'], 'end'>,
  name: string,
  options: NewPasskeyOptions,
): Promise<Result<Passkey, string>> =>
  told(async () => {
    const { startRegistration } = await import('@simplewebauthn/browser');
    return end({ name, answer: await startRegistration({ optionsJSON: options }) });
  });

async function told<Value>(ceremony: () => AccountAnswer<Value>): Promise<Result<Value, string>> {
  try {
    const ended = await ceremony();
    return ended.ok ? ok(ended.value) : err(accountProblem(ended.error, unknown));
  } catch (error) {
    return err(browserProblem(error));
  }
}

/** What browsers say of a passkey that came to nothing: https://www.w3.org/TR/webauthn-3/#sctn-op-get */
function browserProblem(error: unknown): string {
  if (!(error instanceof Error)) return unreachable;
  // Its own errors carry the browser's as the cause.
  const { name } = error.cause instanceof Error ? error.cause : error;
  switch (name) {
    case 'NotAllowedError':
    case 'AbortError':
      return 'No passkey was used: it was cancelled, took too long, or there is none here.';
    case 'InvalidStateError':
      return 'This device or key has a passkey of yours already.';
    case 'SecurityError':
    case 'NotSupportedError':
      return 'This browser keeps no passkeys for the studio at this address.';
    default:
      return unreachable;
  }
}

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import * as z from 'zod';

/** What a browser says for an authenticator, as far as it is looked at: https://www.w3.org/TR/webauthn-3/ */

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/);
const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  // Extensions are not asked for.
  clientExtensionResults: z.unknown().transform(() => ({})),
};

export const newPasskeyAnswer = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
}) satisfies z.ZodType<RegistrationResponseJSON>;

export const passkeyAnswer = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
  }),
}) satisfies z.ZodType<AuthenticationResponseJSON>;

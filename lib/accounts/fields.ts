import * as z from 'zod';
import { roles } from '../access/role';
import { passwordLength, passwordProblem } from './new-password';

/** What the forms of accounts hold, for the browser that fills them in and for the server that believes none of it. */

const mostName = 80;
const line = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const name = z
  .string()
  .max(mostName * 4, `A name has at most ${mostName} characters.`)
  .transform(line)
  .pipe(
    z
      .string()
      .min(1, 'Say by which name you go here.')
      .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'It contains a character that cannot be seen.')
      .refine((text) => [...text].length <= mostName, `A name has at most ${mostName} characters.`),
  );

const email = z
  .string()
  .max(254, 'An e-mail address has at most 254 characters.')
  .transform((text) => text.trim())
  .pipe(z.email('This is no e-mail address, such as you@example.com.'));

/** Any that somebody may have, however it was chosen. */
const givenPassword = z
  .string()
  .min(1, 'Type your password.')
  .max(passwordLength.most, `A password has at most ${passwordLength.most} characters.`);

/** Draws the problem of a new password to its field. */
const checked =
  <Form>(field: keyof Form & string, of: (form: Form) => { password: string; email: string }) =>
  (form: Form, context: z.core.$RefinementCtx<Form>) => {
    const { password, email: address } = of(form);
    const problem = passwordProblem(password, { email: address });
    if (problem) context.addIssue({ code: 'custom', path: [field], message: problem });
  };

const person = { name, email, password: z.string() };
type PersonForm = z.infer<z.ZodObject<typeof person>>;
const personChecked = checked<PersonForm>('password', (form) => form);

export const setupForm = z.strictObject({ ...person, code: z.string().max(200) }).superRefine(personChecked);
export const acceptForm = z.strictObject(person).superRefine(personChecked);
export const signInForm = z.strictObject({
  email: z
    .string()
    .max(254)
    .transform((text) => text.trim())
    .pipe(z.string().min(1, 'Type your e-mail address.')),
  password: givenPassword,
});
export const sureForm = z.strictObject({ password: givenPassword });
export const nameForm = z.strictObject({ name });
export const passwordForm = (address: string) =>
  z
    .strictObject({ current: givenPassword, next: z.string() })
    .superRefine(checked('next', ({ next }: { next: string }) => ({ password: next, email: address })));
export const resetForm = (address: string) =>
  z
    .strictObject({ password: z.string() })
    .superRefine(checked('password', ({ password }: { password: string }) => ({ password, email: address })));
export const roleForm = z.strictObject({ role: z.enum(roles) });

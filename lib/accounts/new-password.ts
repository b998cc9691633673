import { commonPasswords } from './common-passwords';

export const passwordLength = { least: 10, most: 200 };

/**
 * What speaks against a password that somebody wants to have from now on, or undefined. Length is what keeps one safe; besides,
 * those that everybody tries first are refused.
 */
export function passwordProblem(password: string, { email }: { readonly email: string }): string | undefined {
  const { length } = [...password];
  if (length < passwordLength.least) return `A password has at least ${passwordLength.least} characters.`;
  if (password.length > passwordLength.most) {
    return `A password has at most ${passwordLength.most} characters.`;
  }
  const plain = password.normalize('NFKC').toLowerCase();
  if (new Set(plain).size < 4) return 'This repeats a few characters. Take one that is harder to guess.';
  const address = email.trim().toLowerCase();
  const [mailbox = ''] = address.split('@');
  if (address && (plain === address || (mailbox.length > 3 && bareOf(plain) === bareOf(mailbox)))) {
    return 'This is your e-mail address, the first that is tried. Take another one.';
  }
  if (commonPasswords.has(bareOf(plain)) || commonPasswords.has(plain)) {
    return 'This is one of those that are tried first. Take another one, such as four words in a row.';
  }
  return undefined;
}

/** Without what is put behind or before a word to make it longer: `Password2026!` is `password`. */
const bareOf = (text: string): string => text.replace(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, '');

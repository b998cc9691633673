import 'server-only';
import { localAccess } from '../access/access';
import { may, type Right } from '../access/role';
import { err, ok, type Result } from '../result';
import { studio } from '../studio';
import { type OwnStudio, ownStudio } from './own-studio';

/** Why somebody is not let in: not signed in, or not allowed to. */
export type Closed = { readonly kind: 'signIn' } | { readonly kind: 'forbidden' };

const sentences: Readonly<Record<Closed['kind'], string>> = {
  signIn: 'You are not signed in. Sign in in another tab and try again: what you typed stays here.',
  forbidden: 'Your account may look here, and not change anything.',
};
export const closedSentence = ({ kind }: Closed): string => sentences[kind];

/** The one way to the studio of a person. `headers` is asked for only where there are accounts. */
export async function enter(
  right: Right,
  headers: () => Headers | Promise<Headers>,
): Promise<Result<OwnStudio, Closed>> {
  const whole = studio();
  const access = whole.accounts.exist() ? await whole.accounts.accessOf(await headers()) : localAccess;
  if (!access) return err({ kind: 'signIn' });
  return may(access.role, right) ? ok(ownStudio(whole, access)) : err({ kind: 'forbidden' });
}

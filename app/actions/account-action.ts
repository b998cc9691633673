import 'server-only';
import { cookies } from 'next/headers';
import type * as z from 'zod';
import { callerOf } from '@/app/(door)/caller';
import type { Access, Account } from '@/lib/access/access';
import { may } from '@/lib/access/role';
import type { AccountError } from '@/lib/accounts/account-error';
import type { AccountsService, Caller, Cookies } from '@/lib/accounts/contract';
import { readCookie } from '@/lib/accounts/read-cookie';
import { fieldErrors } from '@/lib/actions/define-action';
import { plainWords } from '@/lib/actions/plain-words';
import { err, ok, type Result } from '@/lib/result';
import { studio } from '@/lib/studio';

/** Browsers keep a cookie for at most 400 days. How long it is good for is decided here, on the server. */
const longestSeconds = 400 * 24 * 60 * 60;

interface Asked {
  readonly accounts: AccountsService;
  readonly caller: Caller;
  /** Where the browser sees the studio. */
  readonly origin: string;
}
type Answer<Output> = Promise<Result<Output, AccountError>>;
type Run<Input, Output, Known> = (input: Input, asked: Asked & Known) => Answer<Output>;
type Action<Output> = (input?: unknown) => Answer<Output>;

/** An action that anybody may ask for who reaches the studio. */
export const openAction = <Input, Output>(
  schema: z.ZodType<Input>,
  run: Run<Input, Output, object>,
): Action<Output> => action(schema, (input, asked) => run(input, asked));

/** An action on one's own account. */
export const ownAction = <Input, Output>(
  schema: z.ZodType<Input>,
  run: Run<Input, Output, { account: Account }>,
): Action<Output> =>
  action(schema, async (input, asked) => {
    const access = await accessOf(asked);
    return access ? run(input, { ...asked, account: access.account }) : err({ kind: 'notSignedIn' });
  });

/** An action of those who look after the studio. */
export const managerAction = <Input, Output>(
  schema: z.ZodType<Input>,
  run: Run<Input, Output, { account: Account }>,
): Action<Output> =>
  action(schema, async (input, asked) => {
    const access = await accessOf(asked);
    if (!access) return err({ kind: 'notSignedIn' });
    if (!may(access.role, 'manage')) return err({ kind: 'notAllowed' });
    return run(input, { ...asked, account: access.account });
  });

async function accessOf({ accounts, caller }: Asked): Promise<(Access & { account: Account }) | undefined> {
  const access = await accounts.accessOf(caller.headers);
  return access?.account ? { ...access, account: access.account } : undefined;
}

/** Unknown input → parsed → allowed → run. What is thrown is a bug; it is logged and the browser hears only that it did not work. */
const action =
  <Input, Output>(schema: z.ZodType<Input>, run: Run<Input, Output, object>): Action<Output> =>
  async (input) => {
    try {
      const parsed = schema.safeParse(input, { error: plainWords });
      if (!parsed.success) return err({ kind: 'invalid', fields: fieldErrors(parsed.error) });
      return await run(parsed.data, { accounts: studio().accounts, ...(await callerOf()) });
    } catch (error) {
      globalThis.proofsheetStudio?.log.error({ err: error }, 'an action on accounts failed');
      return err({ kind: 'unavailable' });
    }
  };

/** Lets the browser of whoever asks keep a session, or forget it, where that was granted. */
export async function letIn<E>(granted: Result<Cookies, E>, { origin }: Asked): Promise<Result<void, E>> {
  if (!granted.ok) return granted;
  const jar = await cookies();
  const secure = origin.startsWith('https:');
  for (const line of granted.value.cookies) {
    const { name, value } = readCookie(line);
    const maxAge = value === '' ? 0 : longestSeconds;
    jar.set(name, value, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge });
  }
  return ok(undefined);
}

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { signIn } from '@/app/actions/accounts';
import { Door } from '@/components/accounts/door';
import { SignInForm } from '@/components/accounts/sign-in-form';
import { ownPath } from '@/lib/accounts/own-path';
import { studio } from '@/lib/studio';
import { callerOf } from '../caller';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const next = ownPath((await searchParams).next);
  const { accounts } = studio();
  const { caller } = await callerOf();
  if (!accounts.exist() || (await accounts.accessOf(caller.headers))) redirect(next);
  return (
    <Door title="Sign in">
      <SignInForm next={next} signIn={signIn} />
    </Door>
  );
}

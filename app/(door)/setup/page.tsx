import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { setUp } from '@/app/actions/accounts';
import { Door } from '@/components/accounts/door';
import { SetupForm } from '@/components/accounts/setup-form';
import { studio } from '@/lib/studio';
import { callerOf } from '../caller';

export const metadata: Metadata = { title: 'First account' };

/** The guarded first run: there only while nobody has an account. */
export default async function SetupPage() {
  const { accounts } = studio();
  if (accounts.exist()) redirect('/sign-in');
  const { caller } = await callerOf();
  return (
    <Door
      title="The first account"
      about={
        <p>
          It looks after the studio and has all that was made here so far. From then on everybody has to sign
          in; you invite the others.
        </p>
      }
    >
      <SetupForm asksCode={accounts.needsCode(caller)} setUp={setUp} />
    </Door>
  );
}

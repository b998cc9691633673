'use client';

import { useRouter } from 'next/navigation';
import { nameForm } from '@/lib/accounts/fields';
import { useOffer } from '../../generation/undo-provider';
import { FormEnd } from '../form-end';
import { TextField } from '../text-field';
import { type AccountAnswer, useAccountForm } from '../use-account-form';

/** By which name somebody goes here. */
export function NameForm({
  name,
  rename,
}: {
  name: string;
  rename: (form: { name: string }) => AccountAnswer<unknown>;
}) {
  const router = useRouter();
  const offer = useOffer();
  const { form, submit, problem, busy } = useAccountForm({
    schema: nameForm,
    fields: ['name'],
    start: { name },
    send: rename,
    done: () => {
      offer({ key: 'account-name', text: 'Name changed' });
      router.refresh();
    },
  });
  return (
    <form noValidate onSubmit={submit} aria-label="Name" className="space-y-3">
      <TextField
        label="Name"
        autoComplete="name"
        error={form.formState.errors.name}
        {...form.register('name')}
      />
      <FormEnd look="quiet" problem={problem} busy={busy}>
        Change the name
      </FormEnd>
    </form>
  );
}

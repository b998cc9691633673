import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { TextField } from './text-field';

interface PersonForm {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What somebody tells who is to have an account. */
export function PersonFields({
  register,
  errors,
}: {
  register: UseFormRegister<PersonForm>;
  errors: FieldErrors<PersonForm>;
}) {
  return (
    <>
      <TextField label="Name" autoComplete="name" error={errors.name} {...register('name')} />
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        hint="To sign in with. Nothing is ever sent there."
        error={errors.email}
        {...register('email')}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters."
        error={errors.password}
        {...register('password')}
      />
    </>
  );
}

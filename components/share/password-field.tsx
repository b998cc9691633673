import { useId } from 'react';
import type { ShareDraft } from './draft';

/** The password of a link, readable: it is to be told to others. `kept`: there is one, which may be taken away. */
export function PasswordField({
  value,
  onChange,
  kept,
  className,
}: {
  value: ShareDraft['password'];
  onChange: (password: ShareDraft['password']) => void;
  kept: boolean;
  className: string;
}) {
  const id = useId();
  return (
    <div className="text-sm">
      <label htmlFor={id} className="mb-1 block">
        Password <span className="text-muted">(optional)</span>
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        minLength={6}
        maxLength={200}
        placeholder={kept ? 'As it is' : ''}
        disabled={value === null}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
        className={className}
      />
      {kept ? (
        <label className="mt-1 flex min-h-9 cursor-pointer items-center gap-2.5 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={value === null}
            onChange={(event) => onChange(event.currentTarget.checked ? null : undefined)}
            className="size-4 shrink-0 accent-accent"
          />
          Without a password
        </label>
      ) : null}
    </div>
  );
}

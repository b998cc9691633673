import { type Role, roles } from '@/lib/access/role';
import { roleWords } from '../role-words';

/** One of the roles. */
export function RoleSelect({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Role;
  onChange: (role: Role) => void;
}) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = roles.find((role) => role === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
      className="h-11 rounded-md border border-line-strong bg-surface px-2 text-[16px] sm:h-9 sm:text-sm"
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {roleWords[role].label}
        </option>
      ))}
    </select>
  );
}

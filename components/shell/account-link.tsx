import Link from 'next/link';
import { buttonClass } from '../ui/button';

/** To one's own account, or, where there are none, to the first one. */
export function AccountLink({ exist }: { exist: boolean }) {
  const label = exist ? 'Account' : 'Accounts: let others in';
  return (
    <Link
      href={exist ? '/account' : '/setup'}
      prefetch={false}
      aria-label={label}
      title={label}
      className={buttonClass('plain', 'icon')}
    >
      {/* Drawn here, so that no page loads an icon for it. */}
      <svg aria-hidden viewBox="0 0 24 24" className="size-4 fill-none stroke-current stroke-2">
        <circle cx="12" cy="8" r="4.5" />
        <path d="M4 21c0-4.4 3.6-7 8-7s8 2.6 8 7" strokeLinecap="round" />
      </svg>
    </Link>
  );
}

import Link from 'next/link';
import { Sheet } from './sheet';

/** The studio's mark and name, which lead to its beginning. */
export function Wordmark({ href }: { href: string }) {
  return (
    <Link
      href={href}
      aria-label="Proofsheet"
      className="flex h-9 items-center gap-2 rounded-md font-medium sm:pr-1"
    >
      <Sheet />
      <span className="tracking-tight max-sm:hidden">Proofsheet</span>
    </Link>
  );
}

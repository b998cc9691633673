import { clsx } from 'clsx';
import type { NamePart } from './name-parts';

/** A name in one line; where there is little room, what is its own is left to be seen. */
export function Name({ parts, className }: { parts: readonly NamePart[]; className?: string }) {
  return (
    <span className={clsx('flex min-w-0 whitespace-pre', className)}>
      {parts.map(({ at, text, shared }) => (
        <span
          key={at}
          className={clsx('overflow-hidden text-ellipsis', shared ? 'min-w-[0.9em] shrink-[999]' : 'min-w-0')}
        >
          {text}
        </span>
      ))}
    </span>
  );
}

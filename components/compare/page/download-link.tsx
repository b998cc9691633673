'use client';

import type { ReactNode } from 'react';
import { unreachable } from '../../generation/actions';
import { useOffer } from '../../generation/undo-provider';

/** Takes something of a comparison along as a file. A browser tells nobody when that fails, so it is asked for first. */
export function DownloadLink({
  id,
  href,
  name = '',
  onPress,
  className,
  children,
}: {
  /** The comparison's. */
  id: string;
  href: string;
  /** Of the file, where the answer has none. */
  name?: string;
  onPress?: () => void;
  className?: string;
  children: ReactNode;
}) {
  const offer = useOffer();
  return (
    <a
      href={href}
      download={name}
      className={className}
      onClick={async (event) => {
        event.preventDefault();
        onPress?.();
        const problem = await whyMissing(id);
        if (problem === undefined)
          Object.assign(document.createElement('a'), { href, download: name }).click();
        else offer({ key: `download-${Date.now()}`, text: problem });
      }}
    >
      {children}
    </a>
  );
}

/** Undefined where the comparison is there. */
async function whyMissing(id: string): Promise<string | undefined> {
  try {
    const { ok, status } = await fetch(`/api/comparisons/${id}`, { method: 'HEAD', cache: 'no-store' });
    if (ok) return undefined;
    return status === 404
      ? 'This comparison is no longer there: it was deleted in the meantime.'
      : 'The studio could not do that. Its log says why.';
  } catch {
    return unreachable;
  }
}

'use client';

import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type Look, lookQuery } from './look';

/** A link to another look at the comparison on this page, which asks the server nothing: the page has all of it. */
export function LookLink({ look, ...rest }: { look: Look } & Omit<ComponentProps<typeof Link>, 'href'>) {
  const href = lookQuery(look);
  return (
    <Link
      href={href}
      prefetch={false}
      onNavigate={(event) => {
        event.preventDefault();
        window.history.pushState(null, '', href);
        window.scrollTo(0, 0);
      }}
      {...rest}
    />
  );
}

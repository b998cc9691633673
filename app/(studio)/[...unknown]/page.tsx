import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

export const metadata: Metadata = { title: 'Not found' };

/** Every address that no other route takes: without this its 404 would stand outside the studio's layout. */
export default function UnknownPage() {
  notFound();
}

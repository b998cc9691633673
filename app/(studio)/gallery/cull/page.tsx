import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { readSearch, readZone } from '@/app/api/gallery/read-search';
import { generationPage } from '@/app/api/generations/generation-page';
import { Culling } from '@/components/gallery/culling/culling';
import { zoneCookie } from '@/components/gallery/timeline/zone-cookie';
import { ownPage } from '@/lib/entry/page';

export const metadata: Metadata = { title: 'Culling' };

type Props = Readonly<{ searchParams: Promise<Record<string, string | readonly string[] | undefined>> }>;

/** `?q=<search>` goes through its results, `&selected` through what is selected in the gallery. */
export default async function CullPage({ searchParams }: Props) {
  const studio = await ownPage('make');
  const { q, selected } = await searchParams;
  const text = typeof q === 'string' ? q.trim() : '';
  const zone = readZone((await cookies()).get(zoneCookie)?.value);
  const { ask } = readSearch(text, zone);
  const [first, { states }] = await Promise.all([
    generationPage(studio, { q: text, zone, limit: 30 }),
    studio.store.gallery.facets(ask),
  ]);
  // Only what succeeded has a picture to look at.
  const total = states.find(({ value }) => value === 'succeeded')?.count ?? 0;
  return (
    <>
      <h1 className="sr-only">Culling</h1>
      <Culling text={text} zoneMinutes={zone} selected={selected !== undefined} first={first} total={total} />
    </>
  );
}

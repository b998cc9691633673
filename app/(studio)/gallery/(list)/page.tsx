import { clsx } from 'clsx';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { grantCollection } from '@/app/actions/collections';
import { deleteSearch, saveSearch } from '@/app/actions/searches';
import { firstSections } from '@/app/api/gallery/first-sections';
import { readSearch, readZone, searchFields } from '@/app/api/gallery/read-search';
import { generationPage } from '@/app/api/generations/generation-page';
import { GrantButton } from '@/components/gallery/collections/grant-button';
import { Gallery } from '@/components/gallery/gallery';
import { GallerySearch } from '@/components/gallery/gallery-search';
import { daysOf, joinBuckets } from '@/components/gallery/timeline/section';
import { zoneCookie } from '@/components/gallery/timeline/zone-cookie';
import { ShareCollection } from '@/components/share/share-collection';
import { ownPage } from '@/lib/entry/page';
import { models } from '@/lib/models/catalog';
import { describeQuery } from '@/lib/search/describe';
import { newestChange } from '../../newest-change';
import { collectionOf } from './collection-of';

type Props = Readonly<{ searchParams: Promise<{ q?: string | readonly string[] }> }>;

/** More than most screens show: the page itself loads the rest. */
const firstPageSize = 40;

async function textOf({ searchParams }: Props): Promise<string> {
  const { q } = await searchParams;
  return (typeof q === 'string' ? q : '').trim();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const text = await textOf(props);
  return { title: text === '' ? 'Gallery' : `${text} · Gallery` };
}

export default async function GalleryPage(props: Props) {
  await newestChange();
  const studio = await ownPage('make');
  const q = await textOf(props);
  const zone = readZone((await cookies()).get(zoneCookie)?.value);
  const { store, provider } = studio;
  const { ask, parsed } = readSearch(q, zone);
  const [first, counted, saved, some, searched] = await Promise.all([
    generationPage(studio, { q, zone, limit: firstPageSize }),
    firstSections(studio, ask),
    store.searches.list(),
    store.gallery.ids({ query: { clauses: [] }, limit: firstPageSize + 1 }),
    collectionOf(studio, parsed.query),
  ]);
  // Room for the date rail where there is a list for one, whatever is searched for.
  const railed = some.length > firstPageSize;
  return (
    <div className={clsx('px-3 pt-4 sm:pt-5 sm:pl-5', railed ? 'sm:pr-15' : 'sm:pr-5')}>
      <h1 className="sr-only">Gallery</h1>
      <GallerySearch
        text={q}
        fields={searchFields}
        modelNames={Object.fromEntries(models.map(({ slug, name }) => [slug, name]))}
        saved={saved}
        save={saveSearch}
        remove={deleteSearch}
      />
      <Gallery
        // Another search is another list.
        key={q}
        text={q}
        serverZone={zone}
        first={first}
        sections={counted?.sections ?? joinBuckets(daysOf(first.generations, zone))}
        total={counted?.total}
        provider={provider}
        now={Date.now()}
        railed={railed}
        nothingFound={q === '' ? undefined : describeQuery(parsed.query, searchFields)}
        more={
          searched ? (
            <>
              <ShareCollection {...searched.collection} />
              <GrantButton {...searched} grant={grantCollection} />
            </>
          ) : null
        }
      />
    </div>
  );
}

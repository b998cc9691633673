import 'server-only';
import { joinBuckets, type Section } from '@/components/gallery/timeline/section';
import type { OwnStudio } from '@/lib/entry/own-studio';
import type { GalleryQuery } from '@/lib/store/gallery-contract';

/** So long the first page waits for its count: a small library's is there by then, a large one's comes in with the list. */
const patienceMs = 30;
/** A first page reaches hardly further. */
const mostSections = 60;

/** The number of results and the headings of the first page, or undefined when they could not be counted in time. */
export async function firstSections(
  studio: OwnStudio,
  ask: Omit<GalleryQuery, 'owner'>,
): Promise<{ readonly total: number; readonly sections: readonly Section[] } | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs);
  });
  // Nobody waits for it any more when it fails after the time.
  const counted = studio.store.gallery.timeline(ask);
  counted.catch(() => {});
  const timeline = await Promise.race([counted, late]).finally(() => clearTimeout(timer));
  if (!timeline) return undefined;
  return { total: timeline.total, sections: joinBuckets(timeline.buckets).slice(0, mostSections) };
}

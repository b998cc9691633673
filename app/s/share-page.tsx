import { type Card, PrintDocument } from '@/components/share/print/document';
import { PrintPage } from '@/components/share/print/print-page';
import { altOf, imagePath, type Place, titleOf } from '@/components/share/print/view';
import { WallPage } from '@/components/share/print/wall-page';
import type { PublicShare } from '@/lib/sharing/public-share';
import { usesOf } from './uses-of';

/** The page of a share: of one of its pictures, or of all of them where `index` is undefined. */
export function SharePage({
  place,
  shown,
  index,
  open,
}: {
  place: Place;
  shown: PublicShare;
  index: number | undefined;
  /** No password is asked for, so that other sites may show it, too. */
  open: boolean;
}) {
  const picture = index === undefined ? undefined : shown.pictures[index];
  return (
    <PrintDocument
      title={titleOf(shown)}
      indexed={shown.indexed}
      card={open ? cardOf(place, shown, index ?? 0) : undefined}
    >
      {picture && index !== undefined ? (
        <PrintPage place={place} shown={shown} picture={picture} index={index} uses={usesOf(picture)} />
      ) : (
        <WallPage place={place} shown={shown} />
      )}
    </PrintDocument>
  );
}

function cardOf(place: Place, shown: PublicShare, index: number): Card | undefined {
  const picture = shown.pictures[index];
  if (!picture) return undefined;
  const url = place.origin + place.path;
  return {
    url,
    image: place.origin + imagePath(place, picture.key, 'card'),
    imageAlt: shorten(altOf(shown, index), 400),
    description: shorten(shown.note || (picture.prompt ?? ''), 200),
    ...(shown.embeddable && { oembed: `${place.origin}/api/oembed?url=${encodeURIComponent(url)}` }),
  };
}

const shorten = (text: string, most: number): string => {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
};

import { type Card, PrintDocument } from '@/components/share/print/document';
import { PairPage } from '@/components/share/print/pair-page';
import { PrintPage } from '@/components/share/print/print-page';
import { altOf, type Back, imagePath, type Place, titleOf } from '@/components/share/print/view';
import { WallPage } from '@/components/share/print/wall-page';
import { exhaustive } from '@/lib/result';
import type { PublicShare } from '@/lib/sharing/public-share';
import { type Asked, firstOf } from './asked-of';
import { usesOf } from './uses-of';

interface Props {
  readonly place: Place;
  readonly shown: PublicShare;
  readonly asked: Asked;
  /** No password is asked for, so that other sites may show it, too. */
  readonly open: boolean;
  readonly back?: Back | undefined;
  /** Whether whoever looks may make pictures here, as far as that is known. */
  readonly maker?: boolean;
}

/** The page of a share: all of its pictures, one of them or two. */
export function SharePage({ place, shown, asked, open, back, maker = true }: Props) {
  return (
    <PrintDocument
      title={titleOf(shown)}
      indexed={shown.indexed}
      card={open ? cardOf(place, shown, firstOf(asked)) : undefined}
      back={back}
    >
      <Main place={place} shown={shown} asked={asked} maker={maker} />
    </PrintDocument>
  );
}

function Main({ place, shown, asked, maker }: Pick<Props, 'place' | 'shown' | 'asked'> & { maker: boolean }) {
  switch (asked.kind) {
    case 'all':
      return <WallPage place={place} shown={shown} />;
    case 'one': {
      const { index } = asked;
      const picture = shown.pictures[index];
      if (!picture) return null;
      const uses = usesOf(picture, maker);
      return <PrintPage place={place} shown={shown} picture={picture} index={index} uses={uses} />;
    }
    case 'two':
      return <PairPage place={place} shown={shown} left={asked.left} right={asked.right} />;
    default:
      return exhaustive(asked);
  }
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

import type { Snippet } from '@/lib/models/snippets';
import type { PublicPicture, PublicShare } from '@/lib/sharing/public-share';

/** Where the page of a share is and what belongs to it. */
export interface Place {
  /** `/s/<token>`, or that of a granted collection, without the server. */
  readonly path: string;
  /** `https://studio.example`, as the visitor's browser sees it. */
  readonly origin: string;
}

/** The way back to what the page is a part of. */
export interface Back {
  readonly path: string;
  readonly label: string;
}

/** How a picture's settings can be used elsewhere; each where it can be. */
export interface Uses {
  /** Opens Create with them, without the server. */
  readonly createPath?: string | undefined;
  readonly json: string;
  readonly snippets: readonly Snippet[];
}

/** One picture of a share. */
export interface PrintView {
  readonly place: Place;
  readonly shown: PublicShare;
  readonly picture: PublicPicture;
  /** Counted from 0. */
  readonly index: number;
  readonly uses?: Uses | undefined;
}

export const imagePath = (
  { path }: Pick<Place, 'path'>,
  key: string,
  variant: 'small' | 'large' | 'card' | 'original',
): string => `${path}/image/${key}/${variant}`;

export const picturePath = ({ path }: Place, { key }: Pick<PublicPicture, 'key'>): string =>
  `${path}?picture=${key}`;

export const pairPath = ({ path }: Place, left: string, right: string): string =>
  `${path}?left=${left}&right=${right}`;

/** What a share is called; an untitled picture is called so beside it, too. */
export const titleOf = ({ title }: Pick<PublicShare, 'title'>): string => title || 'Untitled';

/** What tells a picture from the others of its share, in few words. */
export function nameOf({ comparison }: PublicShare, index: number): string {
  const cell = comparison?.cells.find(({ picture }) => picture === index);
  return cell?.label ?? `Picture ${index + 1}`;
}

/** A picture in words, as far as they may be told. */
export function altOf(shown: PublicShare, index: number): string {
  if (shown.comparison) return nameOf(shown, index);
  const prompt = shown.pictures[index]?.prompt;
  return prompt ?? (shown.pictures.length === 1 ? titleOf(shown) : nameOf(shown, index));
}

import type { AxisHeading } from '../comparison/plan';
import type { Settings } from '../models/settings';

/** A picture's size in pixels; `placeholder` is a base64 ThumbHash. */
interface Shown {
  /** Names it in the addresses of this share, and tells nothing of it. */
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly placeholder: string;
}

/** One picture as a stranger sees it. What the level of the share does not show is not there. */
export interface PublicPicture extends Shown {
  /** Of the original. */
  readonly format: 'png' | 'jpeg' | 'webp';
  /** A drawing of the studio itself, no model's work. */
  readonly sandbox: boolean;
  readonly prompt?: string;
  /** The model's name. */
  readonly model?: string;
  /** The settings in words, the seed among them; neither model nor prompt. */
  readonly rows?: readonly { readonly label: string; readonly value: string }[];
  /** To make one's own with; without reference images. */
  readonly settings?: Settings;
  readonly references?: readonly Shown[];
}

/** One place of a comparison. */
export interface PublicCell {
  /** The place on each heading; empty where the results were picked or the settings are not shown. */
  readonly coordinates: readonly number[];
  /** What tells it from the others, in words. */
  readonly label: string;
  /** Its place in `pictures`. */
  readonly picture: number;
}

/** All that leaves the studio through a link. Every field is picked by name (`pick-public.ts`). */
export interface PublicShare {
  readonly title: string;
  readonly note: string;
  readonly indexed: boolean;
  readonly embeddable: boolean;
  /** The originals may be downloaded. */
  readonly original: boolean;
  /** At least one. */
  readonly pictures: readonly PublicPicture[];
  /** Only of a comparison. Headings are empty where the results were picked or the settings are not shown. */
  readonly comparison?: {
    readonly headings: readonly AxisHeading[];
    readonly cells: readonly PublicCell[];
  };
}

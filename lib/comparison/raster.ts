/** A decoded picture: sRGB with alpha, eight bits a channel, rows from the top, four bytes a pixel. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Bytes of one pixel. */
export const channels = 4;

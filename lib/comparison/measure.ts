/** How the difference of two pixels is told: channel by channel, or as far apart as they look (OKLab). */
export const measures = ['absolute', 'perceptual'] as const;
export type Measure = (typeof measures)[number];

/** Why bytes cannot be used as a picture. `message` is a sentence for people. */
export interface ImageProblem {
  readonly kind: 'notAnImage' | 'unsupportedFormat' | 'animated' | 'tooLarge' | 'broken';
  readonly message: string;
}

const accepted = 'Use a PNG, JPEG or WebP image.';

export const imageProblem = {
  notAnImage: (): ImageProblem => ({ kind: 'notAnImage', message: `This file is not an image. ${accepted}` }),
  unsupportedFormat: (format: string): ImageProblem => ({
    kind: 'unsupportedFormat',
    message: `${format} images are not supported. ${accepted}`,
  }),
  animated: (): ImageProblem => ({
    kind: 'animated',
    message: `Animated images are not supported. ${accepted}`,
  }),
  tooManyBytes: (limit: number): ImageProblem => ({
    kind: 'tooLarge',
    message: `This image is larger than ${Math.floor(limit / 1_000_000)} MB. Choose a smaller one.`,
  }),
  tooManyPixels: (limit: number): ImageProblem => ({
    kind: 'tooLarge',
    message: `This image has more than ${Math.floor(limit / 1_000_000)} megapixels. Choose a smaller one.`,
  }),
  broken: (): ImageProblem => ({
    kind: 'broken',
    message: 'This image is damaged or incomplete. Choose another file.',
  }),
};

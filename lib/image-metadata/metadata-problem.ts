/** Why a file's settings can be neither read nor written. `message` is a sentence for people. */
export interface MetadataProblem {
  readonly kind: 'notAnImage' | 'broken' | 'tooMuch' | 'noSettings' | 'noRoom';
  readonly message: string;
}

export const metadataProblem = {
  /** `name` is that of a format the studio knows and does not read. */
  notAnImage: (name?: string): MetadataProblem => ({
    kind: 'notAnImage',
    message:
      name === undefined
        ? 'This file is not a PNG, JPEG or WebP image.'
        : `This is a file in the format ${name}. Settings are read from PNG, JPEG and WebP.`,
  }),
  broken: (): MetadataProblem => ({
    kind: 'broken',
    message: 'This image is damaged or incomplete, so its settings cannot be read.',
  }),
  tooMuch: (): MetadataProblem => ({
    kind: 'tooMuch',
    message: 'This file carries far more text than settings need, so it is not read.',
  }),
  noSettings: (): MetadataProblem => ({
    kind: 'noSettings',
    message: 'This picture carries no settings. Many websites and messengers remove them.',
  }),
  noRoom: (): MetadataProblem => ({
    kind: 'noRoom',
    message: 'What is in this file already leaves no room for the settings.',
  }),
};

/** What is written, in the shapes the formats want it. */
export interface Writing {
  /** The A1111 text. */
  readonly parameters: string;
  /** Our own JSON. */
  readonly document: string;
  /** The file carries a document of ours already, which makes the texts beside it ours to replace. */
  readonly ours: boolean;
  /** The XMP packet: what is there, and ours. */
  readonly xmp: (existing: string | undefined, own: OwnPart) => string;
  /** The packet that JPEG needs for what does not fit in 64 KB. */
  readonly xmpExtension: () => string;
}

/** Whether XMP carries the document, leaves it to another place of the file, or names the packet that has it. */
export type OwnPart = 'document' | 'noDocument' | { readonly extension: string };

/** What a file may carry before it is refused. A ComfyUI workflow is rarely over 1 MB; settings of ours are a few KB. */
export const limits = {
  /** Chunks or segments. The largest PNG of 64 MB, written in pieces of 8 KB, has 8,000. */
  parts: 50_000,
  /** Bytes of one text, after decompression. */
  textBytes: 8_000_000,
  /** Characters of all texts of a file. */
  allText: 24_000_000,
} as const;

const signatures: readonly (readonly { readonly at: number; readonly bytes: readonly number[] }[])[] = [
  [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }], // PNG
  [{ at: 0, bytes: [0xff, 0xd8, 0xff] }], // JPEG
  [
    { at: 0, bytes: [0x52, 0x49, 0x46, 0x46] }, // RIFF
    { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] }, // WEBP
  ],
  [{ at: 0, bytes: [0x47, 0x49, 0x46, 0x38] }], // GIF8
  [{ at: 4, bytes: [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69] }], // ftypavi(f|s)
];

/** Whether the bytes begin like a picture. It says nothing about the rest; decoding is the caller's check. */
export const looksLikeImage = (bytes: Uint8Array): boolean =>
  signatures.some((parts) =>
    parts.every(({ at, bytes: part }) => part.every((byte, index) => bytes[at + index] === byte)),
  );

import sharp from 'sharp';

/** A picture with detail in it, so that encoders have something to do. */
export function sample(width = 640, height = 480, channels: 3 | 4 = 3) {
  const data = new Uint8Array(width * height * channels);
  for (let at = 0; at < data.length; at += 1) {
    const pixel = Math.floor(at / channels);
    data[at] = (((pixel % width) * 3) ^ Math.floor(pixel / width)) + at * (at % channels);
  }
  return sharp(data, { raw: { width, height, channels } });
}

/** An APNG of one frame: a PNG with an `acTL` chunk after its header. The CRC is right. */
export async function animatedPng(): Promise<Uint8Array> {
  const png = await sample(8, 8).png().toBuffer();
  const chunk = Buffer.from('0000000861635 44c0000000100000000b92d2a63'.replaceAll(' ', ''), 'hex');
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

export async function animatedWebp(): Promise<Uint8Array> {
  const frames = await Promise.all([0, 255].map((red) => solid(red).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
}

export const solid = (red: number, width = 16, height = 16) =>
  sharp({ create: { width, height, channels: 3, background: { r: red, g: 0, b: 0 } } });

/** A small JPEG whose header claims another size: what a decompression bomb looks like from outside. */
export async function claimedSize(width: number, height: number): Promise<Uint8Array> {
  const jpeg = await solid(1).jpeg().toBuffer();
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(height, frame + 5);
  jpeg.writeUInt16BE(width, frame + 7);
  return jpeg;
}

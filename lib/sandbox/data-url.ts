import sharp from 'sharp';
import { err, ok, type Result } from '../result';
import { isFileName } from './files';
import { digest } from './random';

export interface DataImage {
  readonly name: string;
  readonly content: Buffer;
}

/** The picture inside a data URL, with the name it is kept under. The error is a sentence (assumed wording). */
export async function readDataImage(url: string): Promise<Result<DataImage, string>> {
  const encoded = /^data:image\/[a-z0-9.+-]+;base64,([A-Za-z0-9+/=\s]+)$/i.exec(url)?.[1];
  if (!encoded) return err('Invalid data URL: expected data:image/<type>;base64,<data>');
  const content = Buffer.from(encoded, 'base64');
  const format = await sharp(content)
    .metadata()
    .then(
      (facts) => facts.format,
      () => undefined,
    );
  const name = `${digest(content).slice(0, 32)}.${format}`;
  return format && isFileName(name) ? ok({ name, content }) : err('The data URL holds no readable image');
}

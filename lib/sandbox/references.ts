import sharp from 'sharp';
import type { Params } from '../models/settings';
import type { ModelSpec } from '../models/spec';
import { err, ok, type Result } from '../result';
import { fileNameOf } from './addresses';
import { readDataImage } from './data-url';
import { digest } from './random';
import type { Reference } from './record';
import type { SandboxState } from './state';

/**
 * The reference pictures a body names, in order. Own files and data URLs are opened; another host's address is only
 * remembered, because the sandbox calls nobody. The error is the sentence the job fails with (assumed wording).
 */
export async function readReferences(
  state: SandboxState,
  spec: ModelSpec,
  params: Params,
): Promise<Result<readonly Reference[], string>> {
  const urls = spec.params.flatMap((param) => {
    const value = param.kind === 'images' ? params[param.key] : [];
    return Array.isArray(value) ? value : [];
  });
  const references: Reference[] = [];
  for (const url of urls) {
    const reference = await readReference(state, url);
    if (!reference.ok) return reference;
    references.push(reference.value);
  }
  return ok(references);
}

async function readReference(state: SandboxState, url: string): Promise<Result<Reference, string>> {
  if (url.startsWith('data:')) {
    const image = await readDataImage(url);
    if (!image.ok) return image;
    await state.uploads.write(image.value.name, image.value.content);
    return measured(image.value.name, image.value.content);
  }
  const file = fileNameOf(url);
  if (file === undefined) {
    const isAddress = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    return isAddress ? ok({ elsewhere: digest(url) }) : err(`Invalid image URL: ${url.slice(0, 100)}`);
  }
  const upload = await state.uploads.read(file);
  if (upload) await state.uploads.touch(file, state.clock.now());
  const content = upload ?? (await state.results.read(file));
  return content ? measured(file, content) : err(`Could not download the image ${url}`);
}

async function measured(file: string, content: Uint8Array): Promise<Result<Reference, string>> {
  const { autoOrient } = await sharp(content).metadata();
  return ok({ file, width: autoOrient.width, height: autoOrient.height });
}

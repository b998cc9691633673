import { readLimited } from '@/lib/images/read-limited';
import { err, ok, type Result } from '@/lib/result';
import { bundleFiles, bundleVersion, type Manifest, manifestSchema } from '../format';
import { DamagedZip, type OpenZip, type ZippedFile } from './open-zip';

export interface BundleParts {
  readonly manifest: Manifest;
  readonly generations: ZippedFile | undefined;
  readonly collections: ZippedFile | undefined;
}

const mostManifest = 1_000_000;

/** Looks through the directory for the files that tell about the others. A sentence where it is no bundle of ours. */
export async function findParts(zip: OpenZip): Promise<Result<BundleParts, string>> {
  const found = new Map<string, ZippedFile>();
  const wanted: readonly string[] = Object.values(bundleFiles);
  for await (const file of zip.files()) {
    // The first of a name is the one; a second can only be there to deceive.
    if (wanted.includes(file.name) && !found.has(file.name)) found.set(file.name, file);
  }
  const file = found.get(bundleFiles.manifest);
  if (!file) return err('This zip is not a bundle: it has no manifest.json.');
  const manifest = await readManifest(file);
  if (!manifest.ok) return manifest;
  return ok({
    manifest: manifest.value,
    generations: found.get(bundleFiles.generations),
    collections: found.get(bundleFiles.collections),
  });
}

async function readManifest(file: ZippedFile): Promise<Result<Manifest, string>> {
  const damaged = err('The manifest.json of this bundle is damaged. Export it again.');
  if (file.unreadable || file.bytes > mostManifest) return damaged;
  try {
    const bytes = await readLimited(file.open(), mostManifest);
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (isNewer(json)) {
      return err('This bundle was written by a newer version of Proofsheet. Update this one first.');
    }
    const parsed = manifestSchema.safeParse(json);
    return parsed.success ? ok(parsed.data) : damaged;
  } catch (error) {
    if (!(error instanceof DamagedZip || error instanceof SyntaxError)) throw error;
    return damaged;
  }
}

const isNewer = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'proofsheetBundle' in json &&
  typeof json.proofsheetBundle === 'number' &&
  json.proofsheetBundle > bundleVersion;

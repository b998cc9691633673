import { readLimited } from '@/lib/images/read-limited';
import { err, ok, type Result } from '@/lib/result';
import { bundleFiles, bundleVersion, hashOfOriginal, type Manifest, manifestSchema } from '../format';
import { DamagedZip, type OpenZip, type ZippedFile } from './open-zip';

export interface BundleParts {
  readonly manifest: Manifest;
  /** The files that tell about others, by name. */
  readonly lists: ReadonlyMap<string, ZippedFile>;
  /** Pictures, by the SHA-256 that their names promise. */
  readonly originals: Map<string, ZippedFile>;
}

const listNames: ReadonlySet<string> = new Set(Object.values(bundleFiles));
const mostManifest = 1_000_000;

/**
 * Looks through a zip's directory once and notes where everything is. A sentence where it is no bundle of ours; `tell` hears
 * of files that are there for nothing.
 */
export async function readDirectory(
  zip: OpenZip,
  tell: (file: string, message: string) => void,
): Promise<Result<BundleParts, string>> {
  const lists = new Map<string, ZippedFile>();
  const originals = new Map<string, ZippedFile>();
  let strangers = 0;
  for await (const file of zip.files()) {
    const name = withoutFolder(file.name);
    const hash = hashOfOriginal(name);
    if (hash === undefined && !listNames.has(name)) {
      if (!name.endsWith('/')) strangers += 1;
    } else if (lists.has(name) || (hash !== undefined && originals.has(hash))) {
      // It can only be there to deceive.
      tell(file.name, 'It is in the zip twice. The second one was left alone.');
    } else if (hash === undefined) lists.set(name, file);
    else originals.set(hash, file);
  }
  const manifest = await readManifest(lists.get(bundleFiles.manifest));
  if (!manifest.ok) return manifest;
  if (strangers > 0) tell('the zip', `${strangers} of its files belong to no bundle and were left alone.`);
  return ok({ manifest: manifest.value, lists, originals });
}

/** A bundle that was unpacked and packed again has a folder around it, which means nothing. */
const withoutFolder = (name: string): string => name.replace(/^[^/]+\/(?=originals\/|[^/]+\.jsonl?$)/, '');

async function readManifest(file: ZippedFile | undefined): Promise<Result<Manifest, string>> {
  if (!file) return err('This zip is not a bundle: it has no manifest.json.');
  if (file.unreadable) return err(`The manifest.json of this bundle cannot be read. ${file.unreadable}`);
  const damaged = err('The manifest.json of this bundle is damaged. Export it again.');
  if (file.bytes > mostManifest) return damaged;
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

import { bundleFiles, bundleVersion, manifestSchema, originalName } from '../format';
import { isEverything, type Selection } from '../selection';
import type { ZipEntry } from '../zip-stream';
import { createCounter } from './counted';
import type { ExportDeps } from './export-deps';
import { createRecords } from './records';

const mostMissing = 1000;

/**
 * The files of a bundle, in the order in which they become known: the records, the pictures they name, and the manifest that
 * has counted them. Of each picture only its hash is remembered.
 */
export async function* exportBundle(deps: ExportDeps, selection: Selection): AsyncGenerator<ZipEntry> {
  const at = deps.clock.now();
  const records = createRecords(deps, selection);
  const lists = {
    [bundleFiles.generations]: records.generations(),
    [bundleFiles.collections]: records.collections(),
    ...(isEverything(selection) && {
      [bundleFiles.searches]: records.searches(),
      [bundleFiles.presets]: records.presets(),
      [bundleFiles.ledger]: records.ledger(),
    }),
  };
  const listings: Record<string, unknown> = {};
  for (const [name, list] of Object.entries(lists)) {
    const counter = createCounter();
    yield { name, at, body: counter.lines(list), deflate: true };
    listings[name] = counter.listing();
  }
  const originals = { files: 0, bytes: 0 };
  const missing: string[] = [];
  for (const [hash, { format, at: taken }] of records.pictures) {
    const file = await deps.blobs.open(hash, 'original');
    const name = originalName(hash, format);
    if (!file) {
      if (missing.length < mostMissing) missing.push(name);
      continue;
    }
    originals.files += 1;
    originals.bytes += file.size;
    yield { name, at: taken, body: file.stream, deflate: false };
  }
  const manifest = manifestSchema.parse({
    proofsheetBundle: bundleVersion,
    createdAt: at,
    files: listings,
    originals,
    unfinished: records.unfinished(),
    missing,
  });
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  yield { name: bundleFiles.manifest, at, body: once(text), deflate: true };
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

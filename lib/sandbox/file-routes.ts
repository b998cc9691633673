import * as z from 'zod';
import { baseOf, fileUrl } from './addresses';
import type { Call } from './call';
import { readDataImage } from './data-url';
import { applyFault } from './faults';
import { isFileName, typeOfFile } from './files';
import { readJson } from './read-json';
import { bytes, json, refuse } from './reply';

/** GET /files/<name>: result files and uploads, for everyone, as images.segmind.com serves them. */
export async function readFile({ state, match: [name = ''] }: Call): Promise<Response> {
  const { requests, renderer, script, clock } = state;
  const record = requests.all().find((each) => renderer.fileName(each) === name);
  const strike = await applyFault(await script.strike('file', record ?? {}), clock);
  if (strike.kind === 'instead') return strike.reply;
  if (!isFileName(name)) return refuse(404, 'File not found');

  const content =
    (await state.results.read(name)) ??
    (await state.uploads.read(name)) ??
    (record && (await renderer.finished(record)).content);
  if (!content) return refuse(404, 'File not found');
  return strike.after(bytes(content, typeOfFile(name), { 'cache-control': 'public, max-age=604800' }));
}

const uploadSchema = z.object({ data_urls: z.array(z.string()).min(1) });

/** POST /upload-asset: keeps pictures for use as references; their addresses, in the order they came in. */
export async function upload({ state, request, path }: Call): Promise<Response> {
  const strike = await applyFault(await state.script.strike('upload', {}), state.clock);
  if (strike.kind === 'instead') return strike.reply;
  const parsed = uploadSchema.safeParse(await readJson(request));
  // assumed wordings
  if (!parsed.success) return refuse(400, 'data_urls must be a list of data URLs');

  const names: string[] = [];
  for (const url of parsed.data.data_urls) {
    const image = await readDataImage(url);
    if (!image.ok) return refuse(400, image.error);
    await state.uploads.write(image.value.name, image.value.content);
    await state.uploads.touch(image.value.name, state.clock.now());
    names.push(image.value.name);
  }
  state.counts.uploads += names.length;
  const base = baseOf(request, path);
  const file_urls = names.map((name) => fileUrl(base, name));
  return strike.after(json({ file_urls, message: 'Assets uploaded successfully' }));
}

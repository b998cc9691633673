import * as z from 'zod/mini';
import { type FoundSettings, foundSettingsSchema } from '@/lib/image-metadata/found-settings';
import { err, ok, type Result } from '@/lib/result';

const maxBytes = 64_000_000;
const refusalSchema = z.object({ error: z.string() });

/** Asks the server for the settings of a file; otherwise a sentence that says why there are none. */
export async function readFile(file: File): Promise<Result<FoundSettings, string>> {
  if (file.size > maxBytes) return err('This file is larger than 64 MB, so its settings are not read.');
  if (file.size === 0) return err('This file is empty.');
  if (!(await canBeRead(file))) return err('This is a folder, or a file that has been moved or is locked.');
  const body = new FormData();
  body.set('file', file);
  try {
    const response = await fetch('/api/settings-from-file', { method: 'POST', body });
    const answer: unknown = await response.json();
    const found = foundSettingsSchema.safeParse(answer);
    if (response.ok && found.success) return ok(found.data);
    return err(refusalSchema.safeParse(answer).data?.error ?? 'The settings of this file could not be read.');
  } catch {
    return err('The studio could not be reached. Try the file again in a moment.');
  }
}

/** The browser hands over a folder as if it were a file, and the refusal to read it looks like a lost connection. */
const canBeRead = (file: File): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );

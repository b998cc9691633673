import type { ImageProblem } from '@/lib/images/image-problem';
import { type Examined, examineImage } from '@/lib/images/keep-image';
import type { Result } from '@/lib/result';
import type { Work } from './work';

/** Bytes that came for a generation, safe in the inbox. */
export interface Arrival {
  readonly examined: Result<Examined, ImageProblem>;
  /** Where they are, when this process has put them there. */
  readonly path?: string;
}

/** Writes the bytes to the inbox and looks at them meanwhile. What turns out to be no picture is safe all the same. */
export async function arrive(
  generationId: string,
  index: number,
  bytes: Uint8Array,
  work: Work,
): Promise<Arrival> {
  const [path, examined] = await Promise.all([
    work.inbox.land(generationId, index, bytes),
    examine(bytes, work),
  ]);
  return { path, examined };
}

/** What an earlier attempt or process landed. */
export async function arrivedBefore(generationId: string, work: Work): Promise<readonly Arrival[]> {
  const landed = await work.inbox.read(generationId);
  return Promise.all(landed.map(async (bytes) => ({ examined: await examine(bytes, work) })));
}

const examine = (bytes: Uint8Array, work: Work) => work.saving.add(() => examineImage(work, bytes));

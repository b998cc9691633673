import PQueue from 'p-queue';
import type { Clock } from '../clock';
import type { ModelSpec } from '../models/spec';
import type { Files } from './files';
import { drawPicture } from './pictures/draw';
import { orderOf, type PictureOrder } from './pictures/order';
import { digest } from './random';
import type { RequestRecord } from './record';

/** Draws each picture once, a few at a time, and keeps it as a file. */
export interface Renderer {
  /** Begins to draw without waiting, so that the picture is there when the request is done. */
  begin(record: RequestRecord): void;
  /** The picture's file, drawn first if need be. */
  finished(record: RequestRecord): Promise<{ name: string; content: Uint8Array<ArrayBuffer> }>;
  fileName(record: RequestRecord): string | undefined;
}

interface Needs {
  readonly models: readonly ModelSpec[];
  readonly results: Files;
  readonly uploads: Files;
  readonly clock: Clock;
}

/** libvips draws in its own threads; more than two at once would only starve the studio beside it. */
const atOnce = 2;

export function openRenderer({ models, results, uploads, clock }: Needs): Renderer {
  const queue = new PQueue({ concurrency: atOnce });
  const drawing = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  const order = (record: RequestRecord): PictureOrder | undefined => {
    const spec = models.find((model) => model.slug === record.slug);
    return spec && orderOf(spec, record);
  };
  // The same request again is the same picture, so it has the same file.
  const nameOf = (wanted: PictureOrder) => `${digest(wanted.identity).slice(0, 32)}.${wanted.format}`;

  async function draw(wanted: PictureOrder, name: string): Promise<Uint8Array<ArrayBuffer>> {
    const kept = await results.read(name);
    if (kept) {
      await results.touch(name, clock.now());
      return kept;
    }
    const content = await queue.add(() => drawPicture(wanted, (file) => uploads.read(file)));
    await results.write(name, content);
    await results.touch(name, clock.now());
    return content;
  }

  function start(wanted: PictureOrder): { name: string; content: Promise<Uint8Array<ArrayBuffer>> } {
    const name = nameOf(wanted);
    const content = drawing.get(name) ?? draw(wanted, name).finally(() => drawing.delete(name));
    drawing.set(name, content);
    return { name, content };
  }

  return {
    begin(record) {
      const wanted = order(record);
      // A failure shows when the picture is asked for, and is tried again then.
      if (wanted && record.failure === null) start(wanted).content.catch(() => undefined);
    },
    async finished(record) {
      const wanted = order(record);
      if (!wanted) throw new Error(`The model ${record.slug} has left the catalogue.`);
      const { name, content } = start(wanted);
      return { name, content: await content };
    },
    fileName(record) {
      const wanted = order(record);
      return wanted && nameOf(wanted);
    },
  };
}

import type { ImageRecord } from '@/lib/store/contract';
import type { Collection, Preset, SavedSearch } from '@/lib/store/curation-contract';
import type { LedgerEntry } from '@/lib/store/ledger-contract';
import type { GenerationRecord } from '../format';
import { referencesOf, toRecord } from '../record';
import { isEverything, pagesOf, type Selection } from '../selection';
import type { ExportDeps } from './export-deps';

/** A picture that has to go in, once however many generations show it. */
interface Wanted {
  readonly format: ImageRecord['format'];
  readonly at: number;
}

/** The lists of a bundle, to be read once each and the generations first: what they name decides on the rest. */
interface Records {
  generations(): AsyncGenerator<GenerationRecord>;
  /** Those that generations are in; of everything, the empty ones too. */
  collections(): AsyncGenerator<Omit<Collection, 'count'>>;
  searches(): AsyncGenerator<SavedSearch>;
  presets(): AsyncGenerator<Preset>;
  ledger(): AsyncGenerator<Omit<LedgerEntry, 'id'>>;
  /** Named by what was read so far. */
  readonly pictures: ReadonlyMap<string, Wanted>;
  /** Generations that were left out because they were still being made. */
  unfinished(): number;
}

const ledgerPage = 1000;

export function createRecords({ store }: ExportDeps, selection: Selection): Records {
  const pictures = new Map<string, Wanted>();
  const used = new Set<string>();
  let unfinished = 0;

  const want = async (hash: string, at: number) => {
    const record = pictures.has(hash) ? undefined : await store.images.get(hash);
    if (record) pictures.set(hash, { format: record.format, at });
  };
  return {
    pictures,
    unfinished: () => unfinished,
    async *generations() {
      for await (const page of pagesOf(store, selection)) {
        const collections = await store.collections.holding(page.map(({ id }) => id));
        for (const generation of page) {
          const record = toRecord(generation, collections.get(generation.id) ?? []);
          if (!record) {
            unfinished += 1;
            continue;
          }
          for (const id of record.collections) used.add(id);
          const { images, settings, createdAt } = record;
          for (const { hash, format } of images) pictures.set(hash, { format, at: createdAt });
          for (const hash of referencesOf(settings.params)) await want(hash, createdAt);
          yield record;
        }
      }
    },
    async *collections() {
      for (const { id, name, createdAt } of await store.collections.list()) {
        if (used.has(id) || isEverything(selection)) yield { id, name, createdAt };
      }
    },
    async *searches() {
      yield* await store.searches.list();
    },
    async *presets() {
      for (const preset of await store.presets.list()) {
        for (const hash of referencesOf(preset.params)) await want(hash, preset.createdAt);
        yield preset;
      }
    },
    async *ledger() {
      let page: readonly LedgerEntry[] = [];
      do {
        page = await store.ledger.recent(ledgerPage, page.at(-1)?.id);
        for (const { id: _, ...entry } of page) yield entry;
      } while (page.length === ledgerPage);
    },
  };
}

import type { ImportView } from '@/lib/bundle/import-view';
import { formatBytes } from '../../generation/format';

const number = (count: number): string => count.toLocaleString('en');
const some = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** What is happening now, in a few words. */
export function stepText(view: ImportView): string {
  if (view.state === 'receiving') {
    return `Receiving the file: ${formatBytes(view.received)} of ${formatBytes(view.bytes)}`;
  }
  if (view.step === 'opening') return view.message ?? 'Looking into the file';
  return `Taking in results: ${number(view.done)} of ${number(view.total)}`;
}

/** Done of all, 0 to 1; undefined while that is not known. */
export function shareOf(view: ImportView): number | undefined {
  if (view.state === 'receiving') return view.received / view.bytes;
  return view.total === 0 ? undefined : view.done / view.total;
}

/** What came of it, a sentence each. */
export function reportLines(view: ImportView): readonly string[] {
  const { generations, pictures, collections, searches, presets } = view;
  const { added, known, enriched, differing, leftOut } = generations;
  const lines = [
    added > 0
      ? `${some(added, 'result is', 'results are')} new here, with ${some(pictures.added, 'picture')}.`
      : '',
    collections.added > 0 ? `${some(collections.added, 'collection is', 'collections are')} new.` : '',
    searches.added > 0 ? `${some(searches.added, 'saved search is', 'saved searches are')} new.` : '',
    presets.added > 0 ? `${some(presets.added, 'preset is', 'presets are')} new.` : '',
    known > 0
      ? `${some(known, 'result was', 'results were')} here already and stayed as ${known === 1 ? 'it is' : 'they are'}.`
      : '',
    enriched > 0 ? `${number(enriched)} of those got a rating, a mark or tags that they did not have.` : '',
    differing > 0
      ? `${number(differing)} of those keep the rating or mark they have here; the bundle has another.`
      : '',
    leftOut > 0 ? `${some(leftOut, 'result was', 'results were')} left out; see below.` : '',
  ].filter(Boolean);
  return lines.length > 0 ? lines : ['There was nothing in it.'];
}

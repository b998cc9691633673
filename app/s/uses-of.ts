import type { Uses } from '@/components/share/print/view';
import { findModel } from '@/lib/models/catalog';
import { settingsToQuery } from '@/lib/models/query';
import { snippets } from '@/lib/models/snippets';
import type { PublicPicture } from '@/lib/sharing/public-share';

/** Browsers and proxies refuse what is much longer. */
const longestPath = 8000;

/** Where everybody reaches it; what this studio asks instead may be an address of its own network. */
const segmind = { apiUrl: 'https://api.segmind.com', uploadUrl: 'https://workflows-api.segmind.com' };

/** How the settings of a picture can be used, in this studio by those who may; undefined where they are not shown. */
export function usesOf({ settings }: Pick<PublicPicture, 'settings'>, maker: boolean): Uses | undefined {
  if (!settings) return undefined;
  const json = JSON.stringify(settings, null, 2);
  const spec = findModel(settings.model);
  if (!spec) return { json, snippets: [] };
  const createPath = `/create/${spec.slug}?${settingsToQuery(spec, settings.params)}`;
  return {
    ...(maker && createPath.length <= longestPath && { createPath }),
    json,
    snippets: snippets(spec, settings.params, { ...segmind, formatOf: () => undefined }),
  };
}

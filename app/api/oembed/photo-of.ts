import * as z from 'zod';
import { imagePath, titleOf } from '@/components/share/print/view';
import { longSide } from '@/lib/images/read-image';
import type { Window } from '@/lib/sharing/admit';
import { openShare } from '@/lib/sharing/open-share';
import { sharePath } from '@/lib/sharing/token';

const side = z.coerce.number().int().positive().catch(Number.POSITIVE_INFINITY);
const query = z.object({ url: z.url(), format: z.string().optional(), maxwidth: side, maxheight: side });

/** Only of a share that other sites may show and everybody may see; all others are not found. */
export async function photoOf(window: Window, asked: URLSearchParams, origin: string): Promise<Response> {
  const read = query.safeParse(Object.fromEntries(asked));
  if (!read.success) return refusal(400, 'Ask with ?url=, the address of a shared page.');
  const { url, format = 'json', maxwidth, maxheight } = read.data;
  if (format !== 'json') return refusal(501, 'Only JSON is spoken here.');
  const { origin: host, pathname, searchParams } = new URL(url);
  const token = /^\/s\/([^/]+)$/.exec(pathname)?.[1];
  if (host !== origin || token === undefined) return nothing();
  const opened = await openShare(window, { token, cookie: undefined, now: Date.now() });
  if (!opened.ok || !opened.value.shown.embeddable) return nothing();
  const { shown } = opened.value;
  const key = searchParams.get('picture');
  const picture = shown.pictures.find((one) => key === null || one.key === key);
  if (!picture) return nothing();
  const sized = (variant: 'large' | 'small') => {
    const scale = Math.min(1, longSide[variant] / Math.max(picture.width, picture.height));
    return { variant, width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
  };
  const fits = ({ width, height }: { width: number; height: number }) =>
    width <= maxwidth && height <= maxheight;
  const photo = [sized('large'), sized('small')].find(fits);
  const { variant, width, height } = photo ?? within(sized('small'), maxwidth, maxheight);
  return Response.json(
    {
      version: '1.0',
      type: 'photo',
      provider_name: 'Proofsheet',
      title: titleOf(shown),
      url: origin + imagePath({ path: sharePath(token) }, picture.key, variant),
      width,
      height,
    },
    { headers: { ...headers, 'Access-Control-Allow-Origin': '*' } },
  );
}

/** Shown smaller than its file is: a column may be narrower than the smallest. */
function within<Size extends { width: number; height: number }>(
  size: Size,
  maxwidth: number,
  maxheight: number,
): Size {
  const scale = Math.min(maxwidth / size.width, maxheight / size.height);
  const shrunk = (length: number) => Math.max(1, Math.floor(length * scale));
  return { ...size, width: shrunk(size.width), height: shrunk(size.height) };
}

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
const refusal = (status: number, error: string) => Response.json({ error }, { status, headers });
const nothing = () => refusal(404, 'There is nothing to show at that address.');

import * as z from 'zod';
import { exhaustive } from '@/lib/result';
import { sharePath } from '@/lib/sharing/token';
import { unlock } from '@/lib/sharing/unlock';
import { studio } from '@/lib/studio';
import { askedFrom } from '../../asked-from';
import { gonePage, lockedPage } from '../../pages';

const form = z.object({ password: z.string().max(200) });
/** A password of the longest, every letter of it written as `%F0%9F%94%91`, and what stands around. */
const mostBytes = 4000;

/** What the form of a locked share is sent to; it works without a script. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  const given = form.safeParse(await readForm(request));
  const password = given.success ? given.data.password : '';
  const { secure, network } = askedFrom(request);
  const unlocked = await unlock(studio(), { token, password, network, secure, now: Date.now() });
  if (unlocked.ok) {
    const headers = { Location: sharePath(token), 'Set-Cookie': unlocked.value.setCookie };
    return new Response(null, { status: 303, headers: { ...headers, 'Cache-Control': 'no-store' } });
  }
  switch (unlocked.error.kind) {
    case 'gone':
      return gonePage();
    case 'wrong':
    case 'tooMany':
      return lockedPage(token, unlocked.error);
    default:
      return exhaustive(unlocked.error);
  }
}

/** The fields of the form; none where it is none, or one that is far too long. */
async function readForm(request: Request): Promise<Record<string, FormDataEntryValue>> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= mostBytes)) return {};
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return {};
  return Object.fromEntries(new URLSearchParams(await request.text()));
}

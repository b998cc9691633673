import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

// Made once, while building.
export const dynamic = 'force-static';

const file = 'node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2';

/** The studio's typeface for pages that do without its stylesheet. */
export async function GET(): Promise<Response> {
  const headers = { 'Content-Type': 'font/woff2', 'Cache-Control': 'public, max-age=31536000' };
  return new Response(await readFile(join(process.cwd(), file)), { headers });
}

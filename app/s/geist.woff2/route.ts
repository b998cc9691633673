import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Made once, while building.
export const dynamic = 'force-static';

const file = '@fontsource-variable/geist/files/geist-latin-wght-normal.woff2';

/** The studio's typeface for pages that do without its stylesheet. */
export async function GET(): Promise<Response> {
  const headers = { 'Content-Type': 'font/woff2', 'Cache-Control': 'public, max-age=31536000' };
  // Packages may lie above the folder that is built.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return new Response(await readFile(resolve(file)), { headers });
}

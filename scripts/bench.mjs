/** `npm run bench -- overhead|burst|weight|gallery|compare|share|all`: measures the studio against a bare script, an ideal, a bare page and itself. */
import { burst } from './bench/burst.mjs';
import { compare } from './bench/compare.mjs';
import { gallery } from './bench/gallery.mjs';
import { overhead } from './bench/overhead.mjs';
import { printMachine } from './bench/report.mjs';
import { share } from './bench/share.mjs';
import { weight } from './bench/weight.mjs';
import { ensureBuilt } from './support/build.mjs';
import { ensureChromium } from './support/chromium.mjs';
import { ensureInstalled } from './support/install.mjs';
import { requireNode } from './support/node-version.mjs';
import { main, Stop } from './support/say.mjs';

const benches = { overhead, burst, weight, gallery, compare, share };

await main(async () => {
  requireNode();
  const wanted = process.argv[2] ?? 'all';
  const chosen = wanted === 'all' ? Object.values(benches) : [benches[wanted]];
  if (!chosen[0])
    throw new Stop(`Unknown benchmark ${wanted}. There are ${Object.keys(benches).join(', ')} and all.`);
  await ensureInstalled();
  await ensureBuilt();
  process.env.PLAYWRIGHT_CHROMIUM = await ensureChromium();
  printMachine();
  for (const bench of chosen) await bench();
});

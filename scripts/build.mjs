/** `npm run build`: a production build, unless the last one was made from the same sources. */
import { ensureBuilt } from './support/build.mjs';
import { main } from './support/say.mjs';

await main(ensureBuilt);

import { aurora } from './aurora';
import { mountains } from './mountains';
import type { SceneFamily } from './scene';
import { sea } from './sea';

/** Every kind of picture the sandbox can make. Adding one is a file and a line here. */
export const families: readonly [SceneFamily, ...SceneFamily[]] = [mountains, sea, aurora];

import { aurora } from './aurora';
import { bloom } from './bloom';
import { city } from './city';
import { dunes } from './dunes';
import { figure } from './figure';
import { forest } from './forest';
import { mountains } from './mountains';
import { ribbons } from './ribbons';
import type { SceneFamily } from './scene';
import { sea } from './sea';
import { stillLife } from './still-life';

/** Every kind of picture the sandbox can make. Adding one is a file and a line here. */
export const families: readonly [SceneFamily, ...SceneFamily[]] = [
  mountains,
  sea,
  aurora,
  forest,
  dunes,
  city,
  bloom,
  figure,
  stillLife,
  ribbons,
];

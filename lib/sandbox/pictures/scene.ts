import type { Random } from '../random';
import type { Canvas } from './canvas';
import type { Palette } from './palettes';

/** What a scene is drawn from. Scenes are deterministic: all their chance comes from `random`. */
export interface Scene {
  readonly canvas: Canvas;
  readonly random: Random;
  readonly palette: Palette;
  /** 0–1: how far the picture is worked out; few steps leave it plainer. */
  readonly detail: number;
}

export interface SceneFamily {
  /** The words of a prompt that ask for it. */
  readonly words: readonly string[];
  readonly draw: (scene: Scene) => void;
}

import type { Colour } from './colour';

/** The colours of one light. Skies run from top to horizon, land from far (hazy) to near (dark). */
export interface Palette {
  readonly top: Colour;
  readonly middle: Colour;
  readonly horizon: Colour;
  readonly light: Colour;
  readonly far: Colour;
  readonly near: Colour;
  readonly accent: Colour;
}

const p = (
  top: Colour,
  middle: Colour,
  horizon: Colour,
  light: Colour,
  far: Colour,
  near: Colour,
  accent: Colour,
): Palette => ({ top, middle, horizon, light, far, near, accent });

/** Each with the words of a prompt that ask for it. */
export const palettes: readonly [NamedPalette, ...NamedPalette[]] = [
  {
    words: ['dawn', 'sunrise', 'morning', 'soft'],
    colours: p('#47557a', '#a98c9c', '#f2c9a6', '#fff1d6', '#8f8ba2', '#1d2233', '#e08a5b'),
  },
  {
    words: ['sunset', 'evening', 'dramatic', 'fire', 'ember'],
    colours: p('#372f52', '#a0596a', '#f0a368', '#ffe2b0', '#7a5468', '#1b1522', '#f26b4e'),
  },
  {
    words: ['golden', 'gold', 'warm', 'summer', 'honey', 'sunlit', 'sunny'],
    colours: p('#74838c', '#d3b28a', '#f6d9a2', '#fff4d2', '#a58c72', '#2b221a', '#c9762f'),
  },
  {
    words: ['dusk', 'twilight', 'blue hour', 'cinematic', 'rain', 'rainy'],
    colours: p('#131c36', '#33486c', '#d3ad9c', '#f8e6d0', '#43587b', '#0a0f1d', '#e2a15e'),
  },
  {
    words: ['night', 'midnight', 'moon', 'moonlit', 'star', 'dark', 'space'],
    colours: p('#05070f', '#101c34', '#31466a', '#e8eef6', '#1c2b49', '#04060c', '#86b6dc'),
  },
  {
    words: ['underwater', 'emerald', 'mysterious', 'mystic', 'teal', 'fantasy'],
    colours: p('#04151b', '#0e353d', '#4a8080', '#eafff6', '#164650', '#020c10', '#7ed2c2'),
  },
  {
    words: ['mist', 'misty', 'fog', 'foggy', 'calm', 'quiet', 'zen', 'minimal'],
    colours: p('#aeb9bd', '#c9d1d1', '#e9e7de', '#ffffff', '#a9b4b5', '#323f45', '#6d8286'),
  },
  {
    words: ['winter', 'snow', 'cold', 'ice', 'frozen', 'storm', 'overcast'],
    colours: p('#8593a3', '#b3bec8', '#e6e9ea', '#fdfdfd', '#93a0ac', '#26303b', '#5e7b95'),
  },
  {
    words: ['beach', 'tropical', 'day', 'clear', 'blue', 'holiday', 'mediterranean'],
    colours: p('#4b89b0', '#97c1d1', '#f1ead6', '#fffbe8', '#6b98ad', '#143645', '#e7b56a'),
  },
  {
    words: ['desert', 'sand', 'mars', 'terracotta', 'clay', 'canyon'],
    colours: p('#7c9fae', '#d5bb99', '#f4dcb6', '#fff6dc', '#cc966a', '#562c1e', '#b4532f'),
  },
  {
    words: ['forest', 'green', 'spring', 'garden', 'meadow', 'moss', 'jungle'],
    colours: p('#87a08f', '#b8c9b1', '#ecedd6', '#fffde2', '#7f9a82', '#12211a', '#c5b45a'),
  },
  {
    words: ['autumn', 'fall', 'rust', 'copper', 'brown', 'vintage', 'coffee'],
    colours: p('#9c8577', '#d3ae89', '#f3dfba', '#fff3d8', '#ad7a51', '#2a1912', '#c8501f'),
  },
  {
    words: ['pink', 'rose', 'romantic', 'wedding', 'blush', 'cherry', 'pastel'],
    colours: p('#80708c', '#c69ca8', '#f5d8d0', '#fff2ec', '#a88296', '#33202f', '#c65470'),
  },
  {
    words: ['lavender', 'violet', 'purple', 'dream', 'dreamy', 'magic', 'magical'],
    colours: p('#5a5c8d', '#9892bc', '#e6d4de', '#fff4fa', '#7a77a6', '#1d1b36', '#b893d6'),
  },
  {
    words: ['aurora', 'arctic', 'polar', 'glacier', 'tundra', 'northern'],
    colours: p('#050b18', '#0d2a3b', '#357f7b', '#c4ffe6', '#123845', '#03070d', '#8d6be0'),
  },
  {
    words: ['monochrome', 'black', 'white', 'grey', 'gray', 'noir', 'graphite'],
    colours: p('#262628', '#727274', '#dad8d3', '#ffffff', '#77777a', '#0c0c0d', '#b8b4ab'),
  },
  {
    words: ['studio', 'moody', 'candle', 'rembrandt', 'chiaroscuro', 'portrait'],
    colours: p('#0d0c0e', '#252124', '#5c4e44', '#f8e2c6', '#3a322f', '#060607', '#c08a55'),
  },
  {
    words: ['neon', 'cyberpunk', 'futuristic', 'synthwave', 'retro', 'club', 'electric'],
    colours: p('#0a0a1c', '#262150', '#8a4482', '#ffb9d2', '#2e2659', '#06060f', '#2cc3d2'),
  },
  {
    words: ['porcelain', 'cream', 'product', 'ceramic', 'linen', 'scandinavian', 'bright'],
    colours: p('#d8d0c4', '#e6dfd3', '#f6f1e7', '#ffffff', '#cbbfae', '#4c4038', '#b65a3a'),
  },
];

export interface NamedPalette {
  readonly words: readonly string[];
  readonly colours: Palette;
}

/** Colour words that tint whatever light was chosen. */
export const tints: Readonly<Record<string, Colour>> = {
  red: '#b8433a',
  crimson: '#9c2f3f',
  scarlet: '#c23b2c',
  orange: '#d97b34',
  amber: '#d99a3c',
  yellow: '#dcb94a',
  lime: '#a3b84a',
  green: '#5d8f5f',
  emerald: '#2f8a68',
  teal: '#2f8084',
  turquoise: '#46a8a4',
  cyan: '#4fb0c4',
  blue: '#3f6fae',
  indigo: '#434a94',
  violet: '#7a5bb0',
  purple: '#744a92',
  magenta: '#b04a8c',
  pink: '#d889a4',
  brown: '#7d5a40',
};

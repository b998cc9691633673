/** A picture of two passes: the second sampler enlarges what the first has made. Our own drawing of a common graph. */
export const comfyPrompt = {
  '10': { class_type: 'UNETLoader', inputs: { unet_name: 'big.safetensors', weight_dtype: 'default' } },
  '11': { class_type: 'CLIPTextEncode', inputs: { text: ['20', 0], clip: ['12', 0] } },
  '13': { class_type: 'CLIPTextEncode', inputs: { text: 'blurry', clip: ['12', 0] } },
  '14': { class_type: 'EmptyLatentImage', inputs: { width: ['21', 0], height: 832, batch_size: 1 } },
  '20': { class_type: 'PrimitiveString', inputs: { value: 'a red fox in snow' } },
  '21': { class_type: 'PrimitiveInt', inputs: { value: 1248 } },
  '30': {
    class_type: 'KSampler',
    inputs: {
      seed: 9,
      steps: 8,
      cfg: 1,
      sampler_name: 'euler',
      scheduler: 'simple',
      denoise: 0.3,
      model: ['10', 0],
      positive: ['11', 0],
      negative: ['13', 0],
      latent_image: ['31', 0],
    },
  },
  '31': { class_type: 'LatentUpscale', inputs: { samples: ['32', 0], width: 2496, height: 1664 } },
  '32': {
    class_type: 'KSampler',
    inputs: {
      seed: 4242,
      steps: 24,
      cfg: 3.5,
      sampler_name: 'euler',
      scheduler: 'simple',
      denoise: 1,
      model: ['10', 0],
      positive: ['11', 0],
      negative: ['13', 0],
      latent_image: ['14', 0],
    },
  },
} as const;

/** The same first pass as the editor keeps it, with the modern sampler of several parts. */
export const comfyWorkflow = {
  version: 0.4,
  nodes: [
    {
      id: 1,
      type: 'SamplerCustomAdvanced',
      inputs: [
        { name: 'noise', link: 1 },
        { name: 'guider', link: 2 },
        { name: 'sampler', link: 3 },
        { name: 'sigmas', link: 4 },
        { name: 'latent_image', link: 5 },
      ],
      widgets_values: [],
    },
    { id: 2, type: 'RandomNoise', widgets_values: [4242, 'randomize'] },
    {
      id: 3,
      type: 'CFGGuider',
      inputs: [
        { name: 'positive', link: 6 },
        { name: 'negative', link: 7 },
      ],
      widgets_values: [3.5],
    },
    { id: 4, type: 'KSamplerSelect', widgets_values: ['euler'] },
    { id: 5, type: 'BasicScheduler', widgets_values: ['simple', 24, 1] },
    { id: 6, type: 'EmptyLatentImage', widgets_values: [1248, 832, 1] },
    { id: 7, type: 'CLIPTextEncode', widgets_values: ['a red fox in snow'] },
    { id: 8, type: 'CLIPTextEncode', widgets_values: ['blurry'] },
    { id: 9, type: 'Note', mode: 4, widgets_values: ['do not read me'] },
  ],
  links: [
    [1, 2, 0, 1, 0, 'NOISE'],
    [2, 3, 0, 1, 1, 'GUIDER'],
    [3, 4, 0, 1, 2, 'SAMPLER'],
    [4, 5, 0, 1, 3, 'SIGMAS'],
    [5, 6, 0, 1, 4, 'LATENT'],
    [6, 7, 0, 3, 0, 'CONDITIONING'],
    [7, 8, 0, 3, 1, 'CONDITIONING'],
  ],
} as const;

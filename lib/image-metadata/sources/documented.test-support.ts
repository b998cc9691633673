/** What the programs write today, after their documentation and code; the words are ours. */

/** Forge with FLUX: guidance is a value of its own, and there is no negative prompt. */
export const forgeFlux = `a harbour at dawn, "quiet water", <lora:Film: grain 2:0.6>
Steps: 25, Sampler: Euler, Schedule type: Simple, CFG scale: 1, Distilled CFG scale: 3.5, Seed: 42, Size: 896x1152, Model hash: d5d1e2a8b0, Model: flux1-dev-Q8_0, Lora hashes: "Film: grain 2: de92, other: b75b", Version: f2.0.1v1.10.1, Module 1: ae, Module 2: clip_l`;

/** Civitai: JSON that is not in quotation marks, with facts behind it. */
export const civitai = `a harbour at dawn
Negative prompt: fog
Steps: 20, CFG scale: 3.5, Sampler: Undefined, Seed: 1234567890, Size: 832x1216, Clip skip: 1, Civitai resources: [{"type":"checkpoint","modelVersionId":691639,"modelName":"A, \\"B\\" [c]"}], Civitai metadata: {}, Created Date: 2024-09-01T00:00:00.000Z`;

/** A template of ComfyUI for FLUX.2: the sampler in parts, the negative side a prompt that is emptied, two LoRAs, one reference. */
export const comfyFlux2 = {
  '9': { class_type: 'SaveImage', inputs: { filename_prefix: 'Flux2', images: ['78:65', 0] } },
  '46': { class_type: 'LoadImage', inputs: { image: 'boat.png' } },
  '76': { class_type: 'PrimitiveStringMultiline', inputs: { value: 'a harbour at dawn' } },
  '78:60': { class_type: 'Flux2Scheduler', inputs: { steps: 20, width: 1248, height: 832 } },
  '78:61': { class_type: 'KSamplerSelect', inputs: { sampler_name: 'euler' } },
  '78:62': { class_type: 'EmptyFlux2LatentImage', inputs: { width: 1248, height: 832, batch_size: 1 } },
  '78:63': {
    class_type: 'CFGGuider',
    inputs: { model: ['78:71', 0], positive: ['78:73', 0], negative: ['78:72', 0], cfg: 5 },
  },
  '78:64': {
    class_type: 'SamplerCustomAdvanced',
    inputs: {
      noise: ['78:66', 0],
      guider: ['78:63', 0],
      sampler: ['78:61', 0],
      sigmas: ['78:60', 0],
      latent_image: ['78:62', 0],
    },
  },
  '78:65': { class_type: 'VAEDecode', inputs: { samples: ['78:64', 0], vae: ['78:68', 0] } },
  '78:66': { class_type: 'RandomNoise', inputs: { noise_seed: 4242 } },
  '78:68': { class_type: 'VAELoader', inputs: { vae_name: 'flux2-vae.safetensors' } },
  '78:69': { class_type: 'UNETLoader', inputs: { unet_name: 'flux-2.safetensors', weight_dtype: 'default' } },
  '78:70': {
    class_type: 'LoraLoaderModelOnly',
    inputs: { lora_name: 'film.safetensors', strength_model: 0.8, model: ['78:69', 0] },
  },
  '78:71': {
    class_type: 'LoraLoaderModelOnly',
    inputs: { lora_name: 'grain.safetensors', strength_model: 0.5, model: ['78:70', 0] },
  },
  '78:72': { class_type: 'ConditioningZeroOut', inputs: { conditioning: ['78:74', 0] } },
  '78:73': {
    class_type: 'ReferenceLatent',
    inputs: { conditioning: ['78:74', 0], latent: ['78:75', 0] },
  },
  '78:74': { class_type: 'CLIPTextEncode', inputs: { text: ['76', 0], clip: ['78:77', 0] } },
  '78:75': { class_type: 'VAEEncode', inputs: { pixels: ['46', 0], vae: ['78:68', 0] } },
  '78:77': { class_type: 'CLIPLoader', inputs: { clip_name: 'text.safetensors', type: 'flux2' } },
} as const;

/** InvokeAI 5 and 6. */
export const invokeFlux = {
  generation_mode: 'flux_txt2img',
  positive_prompt: 'a harbour at dawn',
  width: 1248,
  height: 832,
  seed: 4242,
  steps: 30,
  guidance: 4,
  model: { key: 'k', hash: 'blake3:aa', name: 'FLUX Dev', base: 'flux', type: 'main' },
  vae: { key: 'v', name: 'FLUX.1-schnell_ae', base: 'flux', type: 'vae' },
  loras: [
    { model: { key: 'l', name: 'film', base: 'flux', type: 'lora' }, weight: 0.5 },
    { lora: { model_name: 'grain' }, weight: 0.8 },
  ],
  ref_images: [
    { id: 'r', isEnabled: true, config: { type: 'ip_adapter', image: { image_name: 'boat.png' } } },
  ],
  seamless_x: false,
  app_version: '6.4.0',
} as const;

/** SwarmUI: numbers that may stand as text, lists in either form. */
export const swarmFlux = {
  sui_image_params: {
    prompt: 'a harbour at dawn',
    model: 'Flux/flux1-dev',
    seed: '4242',
    steps: '20',
    cfgscale: '1.0',
    fluxguidancescale: '3.5',
    aspectratio: '3:2',
    width: 1248,
    height: 832,
    sampler: 'euler',
    scheduler: 'simple',
    loras: ['film', 'grain'],
    loraweights: '0.8,0.5',
    automaticvae: true,
    negativeprompt: '',
    swarm_version: '0.9.7.4',
  },
  sui_extra_data: { date: '2026-02-01', generation_time: '2.72 sec' },
  sui_models: [{ name: 'Flux/flux1-dev.safetensors', param: 'model', hash: null }],
} as const;

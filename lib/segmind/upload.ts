import { type Api, ask } from './ask';
import type { SegmindClient } from './contract';
import { maxBytes, tries } from './limits';
import { uploadSchema } from './wire';

/** Puts one reference image into the asset store. Free of charge, so a lost upload is simply made again. */
export function createUpload(api: Api): SegmindClient['upload'] {
  return ({ bytes, type }, options) =>
    ask(
      api,
      tries.upload,
      {
        call: 'account',
        url: `${api.config.uploadUrl}/upload-asset`,
        json: { data_urls: [`data:${type};base64,${Buffer.from(bytes).toString('base64')}`] },
        timeoutMs: api.timeouts.upload,
        maxBytes: maxBytes.json,
        understand: (body) => (body.kind === 'json' ? uploadSchema.safeParse(body.value).data : undefined),
      },
      options,
    );
}

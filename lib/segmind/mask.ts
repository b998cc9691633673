export type Mask = (text: string) => string;

const keyShape = /\bSG_[0-9a-z]{6,}/gi;

/** Makes the function every text of the provider and every error message passes before anyone may see it. */
export function createMask(apiKey: string): Mask {
  const forms = [...new Set([apiKey, encodeURIComponent(apiKey)])].filter((form) => form.length > 0);
  return (text) =>
    forms.reduce((masked, form) => masked.replaceAll(form, '[key]'), text).replace(keyShape, '[key]');
}

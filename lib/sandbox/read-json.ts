/** The parsed body, or undefined where it is no JSON: schemas refuse both alike. */
export async function readJson(request: Request): Promise<unknown> {
  return request.json().catch(() => undefined);
}

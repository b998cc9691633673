export const noComparison = (): Response =>
  Response.json({ error: 'There is no such comparison.' }, { status: 404 });

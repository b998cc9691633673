import { zodResolver } from '@hookform/resolvers/zod';
import type { ModelSpec } from '@/lib/models/spec';
import { draftSchema } from '@/lib/models/validator';

/** The model's checks, the very schema the server uses, in the shape the form library asks for. */
export const resolverOf = (spec: ModelSpec) => zodResolver(draftSchema(spec));

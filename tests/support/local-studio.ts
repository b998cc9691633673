import { localAccess } from '@/lib/access/access';
import { type OwnStudio, ownStudio } from '@/lib/entry/own-studio';
import { studio } from '@/lib/studio';

/** The open studio as the one person of a machine has it. */
export const localStudio = (): OwnStudio => ownStudio(studio(), localAccess);

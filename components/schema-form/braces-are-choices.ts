import { createContext } from 'react';

/** Whether braces in a prompt are choices, as on Create, or only braces. */
export const BracesAreChoices = createContext(true);

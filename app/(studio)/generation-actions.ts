import {
  cancelGeneration,
  deleteGeneration,
  dismissGeneration,
  fetchAgain,
  restoreGeneration,
  retryGeneration,
  sendAgain,
} from '@/app/actions/generations';
import type { GenerationActions } from '@/components/generation/actions';

/** The server actions, by the names the components know them by. */
export const generationActions: GenerationActions = {
  cancel: cancelGeneration,
  retry: retryGeneration,
  sendAgain,
  fetchAgain,
  dismiss: dismissGeneration,
  remove: deleteGeneration,
  restore: restoreGeneration,
};

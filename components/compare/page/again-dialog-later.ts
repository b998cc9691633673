import { lateDialog } from '../../generation/late';

// Few pages have something deleted.
export const AgainDialog = lateDialog(async () => (await import('./again-dialog')).AgainDialog);

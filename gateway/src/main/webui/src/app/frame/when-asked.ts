import '@/shared/forms/leave-dialog';
import '@/shared/ui/term-meaning';

export { SessionEndDialog } from '../session/session-end-dialog';
export { AccountChoices } from './account-choices';
export { MoreMenu } from './more-menu';

/** What was put into the trash stays there so long. */
export const trashKeptDays = 30;

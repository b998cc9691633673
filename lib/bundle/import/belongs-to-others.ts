/** What is said of a thing whose id somebody else in this studio has. An id stands for one thing; theirs stays as it is, and unseen. */
export const belongsToOthers =
  'is in this studio already and belongs to somebody else, who can show it to you. It was left out.';

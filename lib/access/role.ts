/** What an account may do: an owner looks after the studio, a member makes pictures, a viewer looks at what was shown to it. */
export const roles = ['owner', 'member', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** What a page, a route or an action asks of whoever comes. */
export type Right = 'look' | 'make' | 'manage';

const rights: Readonly<Record<Role, readonly Right[]>> = {
  viewer: ['look'],
  member: ['look', 'make'],
  owner: ['look', 'make', 'manage'],
};

export function may(role: Role, right: Right): boolean {
  return rights[role].includes(right);
}

import type { Role } from '@/lib/access/role';

/** What roles are called, and what they can do here, after “can”. */
export const roleWords: Readonly<Record<Role, { readonly label: string; readonly can: string }>> = {
  owner: { label: 'Owner', can: 'make pictures, and look after the studio and its people' },
  member: { label: 'Member', can: 'make pictures and keep them in a separate gallery' },
  viewer: { label: 'Viewer', can: 'look at what others show' },
};

import type { Role } from '@/shared/session';

const committees: Role[] = ['grassroots-committee', 'standing-committee'];

/** Who composes, approves and hands over; the service decides, this only spares people a refusal. */
export const mayHandOver = (roles: Role[]) => roles.some((role) => committees.includes(role));

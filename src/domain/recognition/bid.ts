import type { Role } from '../plan/plan';

/** What speaks for a column playing a role, 0..~1.5. */
export interface Bid {
  readonly role: Role;
  readonly column: number;
  readonly weight: number;
}

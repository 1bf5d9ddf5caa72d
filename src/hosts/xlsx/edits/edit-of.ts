import type { Edit } from '../../../domain/grid/edit';
import type { Draft } from '../draft';

export type EditOf<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

/** Carries out one kind of edit on a draft; returns the edits that take it back, in their order. */
export type Carry<Kind extends Edit['kind']> = (
  draft: Draft,
  edit: EditOf<Kind>,
) => readonly Edit[];

import type { Area } from './area';
import type { Placed } from './area-list';
import type { Worksheet } from './worksheet';

/** A threaded comment on one cell. */
export class Comment implements Placed {
  resolved = false;
  readonly authorName = 'User';

  constructor(
    readonly sheet: Worksheet,
    readonly id: string,
    public area: Area,
    public content: string,
  ) {}
}

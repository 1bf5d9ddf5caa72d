import { invalidReference } from './excel-error';
import type { ExcelObject } from './excel-object';

/** What is told that it is kept: ranges, which then follow inserted and deleted cells. */
interface Keepable {
  keep(): void;
  release(): void;
}

const isKeepable = (target: object): target is Keepable =>
  'keep' in target && typeof target.keep === 'function' && 'release' in target;

/** The objects that the client asked to keep between requests: ranges, mostly. */
export class References {
  private readonly kept = new Map<string, ExcelObject>();
  private last = 0;

  keep(object: ExcelObject): void {
    if (object.referenceId !== null) return;
    this.last += 1;
    object.referenceId = `ref-${this.last}`;
    this.kept.set(object.referenceId, object);
    if (isKeepable(object.target)) object.target.keep();
  }

  get(id: string): ExcelObject {
    const object = this.kept.get(id);
    if (!object) throw invalidReference('_reference()');
    return object;
  }

  /** Letting go of what is not held is no error: the client may tidy up twice. */
  remove(id: string): void {
    const object = this.kept.get(id);
    if (!object) return;
    object.referenceId = null;
    this.kept.delete(id);
    if (isKeepable(object.target)) object.target.release();
  }

  get count(): number {
    return this.kept.size;
  }
}

/** One member of an Excel class, as Microsoft's own files describe it. */
export interface MemberDescription {
  /** As scripts say it: `numberFormat`. */
  readonly name: string;
  /** As requests say it: `NumberFormat`. */
  readonly wire: string;
  readonly kind: 'scalar' | 'navigation' | 'method';
  /** The class of the object it gives, when it gives one. */
  readonly type: string | null;
  /** The requirement set that brought it: `ExcelApi 1.4`; null for what the client keeps to itself. */
  readonly api: string | null;
  readonly writable: boolean;
  /** The words that a property takes when it takes only some: an enumeration. */
  readonly allowed: readonly string[] | null;
}

/** One class of the Excel object model. */
export interface ClassDescription {
  readonly name: string;
  readonly isCollection: boolean;
  readonly members: readonly MemberDescription[];
}

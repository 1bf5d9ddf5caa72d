import type { Edit } from '../grid/edit';

export type Severity = 'error' | 'warning' | 'info';

/** A proposed repair. `safe` ones change no meaning and may be applied together after being shown. */
export interface Fix {
  /** A message code of the rule's own table. */
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/**
 * What a rule found. Code and parameters only: the sentence is rendered late, in the reader's language.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** 0-based; null for findings about the sheet as a whole. */
  readonly row: number | null;
  readonly column: number | null;
  readonly taskId: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix: Fix | null;
}

import type { Phrase } from '../phrase';
import type { Term } from '../terms';

/** The terms of one clause and its key, for parsers to look at. */
export interface Clause {
  readonly key: string;
  readonly terms: readonly Term[];
}

/** What a parser made of the terms from its start up to, not including, `next`. */
export interface Parsed<T> {
  readonly value: T;
  readonly next: number;
}

/** Reads phrases that begin at a term; null where this parser finds none of its own there. */
export type Parser = (clause: Clause, at: number) => Parsed<readonly Phrase[]> | null;

/** The kind of the term at an index; null past the end. */
export function kindAt(clause: Clause, at: number): Term['kind'] | null {
  return clause.terms[at]?.kind ?? null;
}

/** The first index from `at` on whose term is none of these kinds. */
export function skip(clause: Clause, at: number, ...kinds: readonly Term['kind'][]): number {
  let next = at;
  for (
    let kind = kindAt(clause, next);
    kind !== null && kinds.includes(kind);
    kind = kindAt(clause, next)
  ) {
    next += 1;
  }
  return next;
}

/** From the start of one term to the end of the one before `next`. */
export function place(clause: Clause, first: number, next: number): { start: number; end: number } {
  const start = clause.terms[first]?.start ?? 0;
  return { start, end: clause.terms[next - 1]?.end ?? start };
}

import type { Phrase } from '../phrase';
import type { Clause, Place, Term } from '../terms';

export type Kind = Term['kind'];

/** What a parser made of the terms from its start up to, not including, `next`. */
export interface Parsed<T> {
  readonly value: T;
  readonly next: number;
}

/** Reads phrases that begin at a term; null where this parser finds none of its own there. */
export type Parser = (clause: Clause, at: number) => Parsed<readonly Phrase[]> | null;

/** One kind of sentence; what it begins with and needs spares trying it everywhere. */
export interface Sentence {
  /** The terms that it can begin with. */
  readonly begins: ReadonlySet<Kind>;
  /** Terms of which one stands in any clause that holds such a sentence; not said where those it begins with are enough. */
  readonly needs?: ReadonlySet<Kind>;
  readonly parse: Parser;
}

/** The kind of the term at an index; null past the end. */
export function kindAt(clause: Clause, at: number): Kind | null {
  return clause.terms[at]?.kind ?? null;
}

/** The first index from `at` on whose term is none of these kinds. */
export function skip(clause: Clause, at: number, kinds: ReadonlySet<Kind>): number {
  let next = at;
  for (
    let kind = kindAt(clause, next);
    kind !== null && kinds.has(kind);
    kind = kindAt(clause, next)
  ) {
    next += 1;
  }
  return next;
}

/** From the start of one term to the end of the one before `next`. */
export function place(clause: Clause, first: number, next: number): Place {
  const start = clause.places[first]?.start ?? 0;
  return { start, end: clause.places[next - 1]?.end ?? start };
}

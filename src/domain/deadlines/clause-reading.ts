import type { Phrase } from './phrase';

/** A phrase and the words around it that no parser took. */
export interface Found {
  readonly phrase: Phrase;
  /** Words before it, since the phrase before. */
  readonly proseBefore: boolean;
  /** A comma stands right before it. */
  readonly behindComma: boolean;
  /** Words before it in its own bracket. */
  readonly proseInside: boolean;
  /** A colon parts it from those words: "Quý III (tổng kết: quý IV)". */
  readonly named: boolean;
  /** A number that belongs to nothing touches it. */
  readonly numberBeside: boolean;
  /** A comma, "và" or bracket parts it from the phrase before. */
  readonly parted: boolean;
  readonly bracketed: boolean;
  /** Only the opening of its bracket parts it from the phrase before. */
  readonly adjoins: boolean;
  /** Only a colon parts it from the phrase before: "Quý I: 15/3". */
  readonly explains: boolean;
}

/** What a clause holds; `status` when its words say how things stand instead of when they are due. */
export interface ClauseReading {
  /** Of the clause's key. */
  readonly length: number;
  readonly found: readonly Found[];
  /** Words outside brackets that no parser took. */
  readonly prose: boolean;
  /** It names a report. */
  readonly reports: boolean;
  readonly numbers: boolean;
  readonly status: boolean;
  /** It names a meeting or a feast. */
  readonly occasion: boolean;
}

import { invalidArgument } from './excel-error';
import type { ExcelObject } from './excel-object';

type Constructor<T> = abstract new (...parameters: never[]) => T;

/** The arguments of one call, checked as they are taken. */
export class Args {
  constructor(
    private readonly values: readonly unknown[],
    /** `Worksheet.getRange`, for errors. */
    readonly location: string,
  ) {}

  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.raw(index) !== null;
  }

  string(index: number): string {
    const value = this.raw(index);
    if (typeof value !== 'string') throw invalidArgument(this.location);
    return value;
  }

  optionalString(index: number): string | null {
    return this.has(index) ? this.string(index) : null;
  }

  number(index: number, otherwise?: number): number {
    const value = this.raw(index) ?? otherwise;
    if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(this.location);
    return value;
  }

  boolean(index: number, otherwise?: boolean): boolean {
    const value = this.raw(index) ?? otherwise;
    if (typeof value !== 'boolean') throw invalidArgument(this.location);
    return value;
  }

  /** One of some words; the first is what stands where nothing was given. */
  word<W extends string>(index: number, words: readonly [W, ...W[]]): W {
    if (!this.has(index)) return words[0];
    const value = words.find((word) => word === this.raw(index));
    if (value === undefined) throw invalidArgument(this.location);
    return value;
  }

  /** An object of the workbook: `target(0, Table)`. */
  target<T extends object>(index: number, kind: Constructor<T>): T {
    const value = this.optionalTarget(index, kind);
    if (value === null) throw invalidArgument(this.location);
    return value;
  }

  /** Null where a value of another kind, or none, was given. */
  optionalTarget<T extends object>(index: number, kind: Constructor<T>): T | null {
    const value = this.raw(index);
    return isExcelObject(value) && value.target instanceof kind ? value.target : null;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    return asRecord(this.raw(index), this.location);
  }
}

function isExcelObject(value: unknown): value is ExcelObject {
  return typeof value === 'object' && value !== null && 'target' in value && 'referenceId' in value;
}

/** The value as an object with named parts, or an InvalidArgument at the location. */
export function asRecord(value: unknown, location: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument(location);
  return value as Readonly<Record<string, unknown>>;
}

import type { Edit } from '../../domain/grid/edit';
import type { Package } from './package/package';
import { SharedStrings } from './package/shared-strings';
import { WorkbookPart, type SheetEntry } from './package/workbook-part';
import { refuse } from './refused';
import type { DraftCache } from './pivot/cache';
import { Styles } from './styles/styles';
import { Worksheet } from './worksheet/worksheet';

const workbookPart = 'xl/workbook.xml';

/** A worksheet being worked on. */
export interface SheetDraft {
  readonly name: string;
  readonly part: string;
  readonly worksheet: Worksheet;
}

/**
 * A copy of the workbook on which edits are tried: parsed where they touch it, thrown away when one
 * of them is refused.
 */
export class Draft {
  readonly package: Package;
  workbook: WorkbookPart;
  readonly strings: SharedStrings;
  /** The pivot caches made since cells were last written, by part. */
  readonly pivotCaches = new Map<string, DraftCache>();
  /** Excel Tables that took up new columns, by part, and their sheets. */
  readonly grownTables = new Map<string, string>();
  private readonly worksheets = new Map<string, Worksheet>();
  /** What the package holds of each worksheet, to write only those that changed. */
  private readonly written = new Map<string, string>();
  private lazyStyles: Styles | null = null;

  /** @param passing edits whose columns go again when all is taken back: what they change is not kept */
  constructor(
    original: Package,
    private readonly passing: ReadonlySet<Edit> = new Set(),
  ) {
    this.package = original.copy();
    this.workbook = new WorkbookPart(this.package, workbookPart);
    this.strings = new SharedStrings(this.package, workbookPart);
  }

  get styles(): Styles {
    return (this.lazyStyles ??= new Styles(this.package, workbookPart));
  }

  /** Whether taking an edit back needs what stood there before it. */
  keepsFor(edit: Edit): boolean {
    return !this.passing.has(edit);
  }

  /** The worksheet of that name; refused when there is none that holds cells. */
  sheet(name: string): SheetDraft {
    const entry = this.workbook.sheet(name);
    if (entry?.kind !== 'worksheet') throw refuse('changed', 'no such worksheet', name);
    return this.open(entry);
  }

  /** All worksheets, in tab order. */
  sheets(): readonly SheetDraft[] {
    return this.workbook
      .sheets()
      .filter((entry) => entry.kind === 'worksheet')
      .map((entry) => this.open(entry));
  }

  /** The tables of looks and texts, to which entries are only ever added. */
  growingParts(): readonly string[] {
    return ['styles', 'sharedStrings'].flatMap((kind) => this.partsOf(workbookPart, kind));
  }

  /** The part's relationships lead to these parts. */
  partsOf(part: string, kind: string): readonly string[] {
    return this.package.relationships(part).parts(kind);
  }

  /** Whether any worksheet holds a formula, whose result a write could change. */
  hasFormulas(): boolean {
    return this.sheets().some(({ worksheet }) =>
      worksheet.rows.all().some((row) => row.hasFormulas()),
    );
  }

  /** Puts a worksheet's text in the place of what was parsed. */
  replaceSheet(part: string, xml: string): void {
    this.worksheets.delete(part);
    this.package.setText(part, xml);
  }

  /** Makes sure that the workbook has a table of looks and one of texts. */
  prepareTables(): void {
    this.styles.ensurePart();
    this.strings.ensurePart();
  }

  /** Parses anew what is asked for next, after parts were set in the package. */
  reload(): void {
    this.worksheets.clear();
    this.workbook = new WorkbookPart(this.package, workbookPart);
  }

  /**
   * Lets Excel work everything out again on opening: results of formulas elsewhere may rest on what
   * was written. The calculation chain lists every formula's cell; Excel makes a new one.
   */
  recalculateOnOpening(): void {
    const relationships = this.package.relationships(workbookPart);
    for (const { id, kind, part } of relationships.all()) {
      if (kind !== 'calcChain' || part === null) continue;
      this.package.remove(part);
      relationships.remove(id);
    }
    const settings = this.workbook.ensure('calcPr');
    if (settings.get('fullCalcOnLoad') === '1') return;
    settings.set('fullCalcOnLoad', 1);
    this.workbook.touch();
  }

  /** Writes all that was parsed back to the package. */
  save(): Package {
    for (const [part, worksheet] of this.worksheets) {
      const { xml } = worksheet;
      if (xml === this.written.get(part)) continue;
      this.written.set(part, xml);
      this.package.setText(part, xml);
    }
    this.lazyStyles?.save();
    this.strings.save();
    this.workbook.save();
    return this.package;
  }

  private open(entry: SheetEntry): SheetDraft {
    let worksheet = this.worksheets.get(entry.part);
    if (!worksheet) {
      const xml = this.package.text(entry.part) ?? '';
      worksheet = Worksheet.parse(xml);
      this.written.set(entry.part, xml);
      this.worksheets.set(entry.part, worksheet);
    }
    return { name: entry.name, part: entry.part, worksheet };
  }
}

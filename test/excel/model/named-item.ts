/** A defined name of the workbook or of one sheet. */
export class NamedItem {
  visible = true;
  comment = '';

  constructor(
    public name: string,
    /** With its `=`. */
    public formula: string,
  ) {}
}

import type { Edit } from '../../domain/grid/edit';
import type { Workbook } from '../../domain/grid/grid';
import { inNewColumns } from '../../domain/grid/new-columns';
import type { Capabilities, Host, HostFailure, Outcome } from '../host';
import { nameGrownColumns } from './columns/tables';
import { Draft } from './draft';
import { carryOut } from './edits/carry';
import { Package } from './package/package';
import { readWorkbook } from './read';
import type { RefusalCode } from './refusal';
import { Refused } from './refused';
import { readStored, writeStored } from './settings';
import { sniff } from './sniff';
import { unzip } from './zip';

/** A host on a workbook file held in memory. */
export interface FileHost extends Host {
  /** The workbook as a file; parts that no edit touched are byte for byte what they were. */
  save(): Uint8Array;
}

const capabilities: Capabilities = {
  excelApi: 99,
  pivotTables: true,
  charts: true,
  conditionalFormats: true,
  inputRules: true,
  changeEvents: false,
};

/**
 * Opens the bytes of an .xlsx or .xlsm file for reading and editing; the code of the refusal when it
 * is no workbook that can be opened.
 *
 * @example
 *   const host = openFileHost(await readFile('ke-hoach.xlsx'), 'ke-hoach.xlsx');
 *   if (typeof host !== 'string') { await host.apply(edits); await writeFile('moi.xlsx', host.save()); }
 */
export function openFileHost(bytes: Uint8Array, fileName: string | null): FileHost | RefusalCode {
  const foreign = sniff(bytes);
  if (foreign) return foreign;
  const unzipped = unzip(bytes);
  if (!unzipped.ok) return unzipped.code;
  return new WorkbookFile(Package.of(unzipped.parts), fileName, bytes);
}

class WorkbookFile implements FileHost {
  readonly capabilities = capabilities;

  constructor(
    private current: Package,
    private readonly fileName: string | null,
    /** The file as it stands; null after a change, until it is asked for. */
    private bytes: Uint8Array | null,
  ) {}

  save(): Uint8Array {
    return (this.bytes ??= this.current.zip());
  }

  /** Everything is at hand here, so what was read before is of no use. */
  async read(sheets?: readonly string[]): Promise<Outcome<Workbook>> {
    const workbook = await readWorkbook(this.save(), this.fileName);
    if (typeof workbook === 'string') return failed({ code: 'unknown', detail: workbook });
    const wanted = workbook.sheets.filter(({ sheet }) => sheets?.includes(sheet) ?? true);
    return { ok: true, value: { ...workbook, sheets: wanted } };
  }

  activeSheet(): Promise<Outcome<string>> {
    const { workbook } = new Draft(this.current);
    const view = workbook.root.child('bookViews')?.child('workbookView');
    const sheets = workbook.sheets();
    const active = sheets[Number(view?.get('activeTab') ?? 0)] ?? sheets[0];
    return Promise.resolve(
      active
        ? { ok: true, value: active.name }
        : failed({ code: 'unknown', detail: 'a workbook without sheets' }),
    );
  }

  apply(
    edits: readonly Edit[],
    options: {
      readonly onProgress?: (done: number, total: number) => void;
      readonly signal?: AbortSignal;
    } = {},
  ): Promise<Outcome<readonly Edit[]>> {
    const draft = new Draft(this.current, inNewColumns(edits));
    const back: Edit[] = [];
    try {
      for (const [index, edit] of edits.entries()) {
        if (options.signal?.aborted) return Promise.resolve(failed({ code: 'cancelled' }));
        back.unshift(...carryOut(draft, edit));
        options.onProgress?.(index + 1, edits.length);
      }
      nameGrownColumns(draft);
      this.current = draft.save();
    } catch (error) {
      if (error instanceof Refused) return Promise.resolve({ ok: false, failure: error.failure });
      throw error;
    }
    if (edits.length > 0) this.bytes = null;
    return Promise.resolve({ ok: true, value: back });
  }

  /** There is no window to show a cell in. */
  reveal(): Promise<Outcome<void>> {
    return Promise.resolve({ ok: true, value: undefined });
  }

  /** Nobody else changes a file held in memory. */
  watch(): Promise<Outcome<() => Promise<void>>> {
    return Promise.resolve({ ok: true, value: () => Promise.resolve() });
  }

  readSetting(key: string): Promise<Outcome<unknown>> {
    return Promise.resolve({ ok: true, value: readStored(this.current, key) });
  }

  writeSetting(key: string, value: unknown): Promise<Outcome<void>> {
    const next = this.current.copy();
    writeStored(next, key, value);
    this.current = next;
    this.bytes = null;
    return Promise.resolve({ ok: true, value: undefined });
  }
}

function failed(failure: Pick<HostFailure, 'code'> & Partial<HostFailure>): {
  readonly ok: false;
  readonly failure: HostFailure;
} {
  return {
    ok: false,
    failure: { sheet: null, address: null, detail: failure.code, partlyDone: false, ...failure },
  };
}

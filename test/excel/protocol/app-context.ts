import type { Workbook } from '../model/workbook';

/** Sets besides ExcelApi that an Excel with that one has too. */
const OTHER_SETS = {
  RichApiRuntime: '1.1',
  SharedRuntime: '1.1',
  AddinCommands: '1.1',
  DialogApi: '1.1',
  Settings: '1.1',
  DocumentEvents: '1.1',
  CompressedFile: '1.1',
};

/** What Excel tells an add-in about itself and the document when the add-in starts. */
export interface AppContextOptions {
  readonly addinId: string;
  readonly origin: string;
  /** 14 for ExcelApi 1.14. */
  readonly api: number;
  /** `vi-VN`. */
  readonly locale: string;
}

export function appContext(book: Workbook, options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.addinId,
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: options.locale,
    _dataLocale: 'en-US',
    _docUrl: `${options.origin}/${encodeURIComponent(book.name)}`,
    _clientMode: 1,
    _settings: [...book.settings],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _appInstanceId: options.addinId,
    _requirementMatrix: JSON.stringify({ ...OTHER_SETS, ExcelApi: `1.${options.api}` }),
    _hostFullVersion: '16.0.15407.10000',
    _featureGates: {},
  };
}

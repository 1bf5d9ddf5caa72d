/** What the type declarations say of one member. */
export interface DeclaredMember {
  readonly api: string;
  /** The literal words of its type, or null when it takes others besides. */
  readonly allowed: readonly string[] | null;
}

const NAMESPACE = /^declare namespace (\w+)/;
const CLASS = /^ {4}class (\w+)/;
const MEMBER = /^ {8}(?:readonly )?(\w+)\??(?<rest>[(:<].*)$/;
const API = /\[Api set: (?<api>\w+(?: [\d.]+)?)/;
const LITERAL = /"([^"]+)"/g;

/**
 * Reads from the text of `@types/office-js` which requirement set brought each member, by
 * `Class.member`. A member without a remark came with its class; of overloads the oldest counts.
 */
export function readDeclaredMembers(source: string): ReadonlyMap<string, DeclaredMember> {
  const declared = new Map<string, DeclaredMember>();
  let inExcel = false;
  let className: string | null = null;
  let classApi = '';
  let comment = '';
  for (const line of source.split(/\r?\n/)) {
    const namespace = NAMESPACE.exec(line)?.[1];
    if (namespace !== undefined) inExcel = namespace === 'Excel';
    if (!inExcel) continue;
    const trimmed = line.trimStart();
    if (trimmed.startsWith('/**')) comment = trimmed;
    else if (trimmed.startsWith('*')) comment += trimmed;
    else {
      const api = API.exec(comment)?.groups?.['api'];
      const opened = CLASS.exec(line)?.[1];
      if (opened !== undefined) {
        className = opened;
        classApi = api ?? '';
      } else if (line.startsWith('    }')) className = null;
      else if (className !== null) declare(declared, className, line, api ?? classApi);
      comment = '';
    }
  }
  return declared;
}

function declare(
  declared: Map<string, DeclaredMember>,
  className: string,
  line: string,
  api: string,
): void {
  const match = MEMBER.exec(line);
  const rest = match?.groups?.['rest'];
  if (match?.[1] === undefined || rest === undefined) return;
  const key = `${className}.${match[1]}`;
  const earlier = declared.get(key);
  const allowed = rest.startsWith(':') && !rest.includes('string') ? literals(rest) : null;
  if (!earlier || versionOf(api) < versionOf(earlier.api)) declared.set(key, { api, allowed });
}

function literals(type: string): string[] | null {
  const words = [...type.matchAll(LITERAL)].flatMap((match) => match[1] ?? []);
  return words.length > 1 && !type.includes('{') ? words : null;
}

function versionOf(api: string): number {
  const minor = /^ExcelApi 1\.(\d+)$/.exec(api)?.[1];
  return minor === undefined ? Number.MAX_SAFE_INTEGER : Number(minor);
}

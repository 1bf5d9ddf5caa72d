/**
 * The function with its answers kept by text: units, components and deadlines are written alike in
 * many cells of a sheet. Make one a sheet, so that what is kept goes with it.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const kept = known.get(text) ?? { answer: read(text) };
    known.set(text, kept);
    return kept.answer;
  };
}

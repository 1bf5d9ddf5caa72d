/** How long after a write its events may still arrive, in milliseconds. */
const settling = 300;

/** Knows whether the add-in is writing, or has just written and its change events are still to come. */
export interface WriteMarker {
  during<T>(work: () => Promise<T>): Promise<T>;
  readonly isWriting: () => boolean;
}

export function createWriteMarker(): WriteMarker {
  let running = 0;
  return {
    async during(work) {
      running += 1;
      try {
        return await work();
      } finally {
        setTimeout(() => {
          running -= 1;
        }, settling);
      }
    },
    isWriting: () => running > 0,
  };
}

import type { WireRequest } from './wire';
import { ActionType, PathType } from './wire';

/** How much went over the wire since the last reset. */
export class Counters {
  /** Round trips that carry work. */
  requests = 0;
  /** Round trips of the client's own: at its start, and to let go of ranges. */
  ownRequests = 0;
  actions = 0;
  bytesSent = 0;
  bytesReceived = 0;

  count(request: WireRequest, sent: number, received: number): void {
    if (isOwnBusiness(request)) this.ownRequests += 1;
    else this.requests += 1;
    this.actions += request.Actions.length;
    this.bytesSent += sent;
    this.bytesReceived += received;
  }

  reset(): void {
    Object.assign(this, new Counters());
  }
}

/** The client lets go of its ranges in requests of their own, and says that it started in one. */
export function isOwnBusiness(request: WireRequest): boolean {
  return request.Actions.every((action) => {
    const path = request.ObjectPaths[action.ObjectPathId];
    const isRoot = path?.ObjectPathType === PathType.Global;
    return (
      path?.ObjectPathType === PathType.New ||
      action.Name === '_RemoveReference' ||
      (isRoot && action.ActionType === ActionType.Instantiate)
    );
  });
}

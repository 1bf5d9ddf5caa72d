import type { Opening } from './calls';
import { calls } from './calls';
import { byId } from './elements';

/** The add-in's pane: an iframe that knows Excel as its parent, as Excel on the web has it. */
export class Pane {
  private readonly frame = document.createElement('iframe');
  private readonly origin: string;

  constructor({ conversationId, ribbon, locale }: Opening) {
    this.origin = new URL(ribbon.paneUrl).origin;
    this.frame.id = 'addin';
    this.frame.title = ribbon.title;
    this.frame.name = JSON.stringify({
      baseFrameName: `_xdm_${conversationId}`,
      hostInfo: `Excel$Web$16.00$${locale}$corr$$disableLogging$0`,
      xdmInfo: [conversationId, ribbon.addinId, location.origin].join('|'),
      serializerVersion: '1',
      flights: '[]',
    });
    this.frame.src = ribbon.paneUrl;
    byId('pane-name').textContent = ribbon.title;
    byId('pane-close').addEventListener('click', () => {
      byId('pane').hidden = true;
    });
    // Messages go to the server one after another, in the order in which they were posted.
    let last: Promise<unknown> = Promise.resolve();
    window.addEventListener('message', ({ source, origin, data }) => {
      if (source !== this.frame.contentWindow || origin !== this.origin) return;
      if (typeof data === 'string') last = last.then(() => calls.message(data));
    });
    byId('pane').append(this.frame);
  }

  toggle(isSeen: boolean): void {
    byId('pane').hidden = !isSeen;
  }

  /** Hands a message of Excel to the add-in. */
  deliver(text: string): void {
    this.frame.contentWindow?.postMessage(text, this.origin);
  }
}

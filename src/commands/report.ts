import type { Session } from '../taskpane/session/session';
import type { Notice } from '../taskpane/session/state';

/**
 * Says what a button did: in the pane, which is opened where this Office can open it by itself
 * (SharedRuntime 1.1). Elsewhere the button runs in a page of its own that nobody sees, and a small
 * window says it.
 */
export async function report({ store }: Session, notice: Notice): Promise<void> {
  store.dispatch({ type: 'noticed', notice });
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    await Office.addin.showAsTaskpane();
    return;
  }
  if (!Office.context.requirements.isSetSupported('DialogApi', '1.1')) return;
  const address = new URL('report.html', window.location.href);
  address.hash = new URLSearchParams({
    text: notice.text,
    lang: store.getState().locale,
  }).toString();
  await new Promise<void>((resolve) => {
    Office.context.ui.displayDialogAsync(
      address.href,
      { height: 25, width: 30, displayInIframe: true },
      () => {
        resolve();
      },
    );
  });
}

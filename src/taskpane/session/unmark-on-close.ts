import type { Session } from './session';

/**
 * Takes the marks off the sheet when the user closes the pane: then nobody is there to say what they
 * mean. Only an add-in that lives on after its pane is told of that (SharedRuntime 1.1); elsewhere the
 * marks stay until they are switched off the next time.
 */
export async function unmarkOnClose(session: Session): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    const { kept } = session.store.getState();
    if (visibilityMode !== Office.VisibilityMode.hidden || !kept?.marked.length) return;
    void import(/* webpackChunkName: "check" */ '../views/check/marks').then(({ setMarks }) =>
      setMarks(session, false),
    );
  });
}

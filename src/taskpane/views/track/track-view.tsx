import { useCallback, useMemo, useRef, useState } from 'react';
import { Body1, Button } from '@fluentui/react-components';
import type { Grid } from '../../../domain/grid/grid';
import type { Plan } from '../../../domain/plan/plan';
import { planTracking } from '../../../domain/tracking/track';
import { typedCells, untrack } from '../../../domain/tracking/untrack';
import { applyDeed } from '../../journal/apply-deed';
import { currentPlan, useAppState, useSession } from '../../session/context';
import { trackTexts } from '../../texts/track';
import { useTexts } from '../../texts/texts';
import { ColumnsToCome } from './columns-to-come';
import { LateList } from './late-list';
import { RemoveDialog } from './remove-dialog';
import { StatesPicture } from './states-picture';

/** The columns that the sheet is followed by: what comes, how the work stands, taking them off. */
export function TrackView() {
  const current = currentPlan(useAppState());
  return current && <PlanTracking plan={current.plan} grid={current.grid} />;
}

function PlanTracking({ plan, grid }: { readonly plan: Plan; readonly grid: Grid }) {
  const texts = useTexts(trackTexts);
  const session = useSession();
  const state = useAppState();
  const [asking, setAsking] = useState(false);
  const adder = useRef<HTMLElement | null>(null);
  const remover = useRef<HTMLElement | null>(null);
  // Once the columns are off, the button that asked has gone with them.
  const focusBack = useCallback(() => {
    (remover.current ?? adder.current)?.focus();
  }, []);
  const { settings } = state;
  const today = session.today();
  const tracking = useMemo(
    () => planTracking(plan, grid, { today, settings, calculates: true }),
    [plan, grid, today, settings],
  );
  const removal = untrack(plan, grid);
  const isTracked = removal.length > 0;
  const needsUpdate = isTracked && tracking.edits.length > 0;
  const isBusy = state.work !== null;
  const typed = typedCells(plan, grid);
  const remove = (): void => {
    setAsking(false);
    void applyDeed(session, 'untrack', removal, texts.removed);
  };
  const tasks = tracking.tasks.length;
  return (
    <>
      <Body1>{isTracked ? texts.tracked(tasks) : texts.intro(tasks)}</Body1>
      {needsUpdate && <Body1>{texts.toUpdate}</Body1>}
      {(!isTracked || tracking.layout.insertions.length > 0) && (
        <ColumnsToCome tracking={tracking} />
      )}
      {tracking.edits.length > 0 && (
        <div>
          <Button
            ref={(button: HTMLElement | null) => {
              adder.current = button;
            }}
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() =>
              void applyDeed(
                session,
                'track',
                tracking.edits,
                isTracked ? texts.updated : texts.added,
              )
            }
          >
            {isTracked ? texts.update : texts.add}
          </Button>
        </div>
      )}
      {isTracked && (
        <>
          <StatesPicture tracking={tracking} />
          <div>
            <Button
              ref={(button: HTMLElement | null) => {
                remover.current = button;
              }}
              // What is being typed may be in these columns, and is not counted yet.
              disabledFocusable={isBusy || state.typing}
              onClick={() => {
                if (typed > 0) setAsking(true);
                else remove();
              }}
            >
              {texts.remove}
            </Button>
          </div>
          <LateList tracking={tracking} />
        </>
      )}
      <RemoveDialog
        open={asking}
        cells={typed}
        onRemove={remove}
        onClose={() => {
          setAsking(false);
        }}
        onGone={focusBack}
      />
    </>
  );
}

import { useMemo, useState } from 'react';
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Grid } from '../../../domain/grid/grid';
import type { Plan } from '../../../domain/plan/plan';
import { planTracking } from '../../../domain/tracking/track';
import { typedCells, untrack } from '../../../domain/tracking/untrack';
import { applyDeed } from '../../journal/apply-deed';
import { currentPlan, useAppState, useSession } from '../../session/context';
import { trackTexts } from '../../texts/track';
import { useTexts } from '../../texts/texts';
import { ColumnsToCome } from './columns-to-come';
import { RemoveDialog } from './remove-dialog';
import { StatesPicture } from './states-picture';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The columns that the sheet is followed by: what comes, how the work stands, taking them off. */
export function TrackView() {
  const current = currentPlan(useAppState());
  return current && <PlanTracking plan={current.plan} grid={current.grid} />;
}

function PlanTracking({ plan, grid }: { readonly plan: Plan; readonly grid: Grid }) {
  const styles = useStyles();
  const texts = useTexts(trackTexts);
  const session = useSession();
  const state = useAppState();
  const [asking, setAsking] = useState(false);
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
      {isTracked && !needsUpdate ? (
        <StatesPicture tracking={tracking} />
      ) : (
        <ColumnsToCome tracking={tracking} />
      )}
      <div className={styles.buttons}>
        {tracking.edits.length > 0 && (
          <Button
            appearance="primary"
            disabled={isBusy}
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
        )}
        {isTracked && (
          <Button
            disabled={isBusy}
            onClick={() => {
              if (typed > 0) setAsking(true);
              else remove();
            }}
          >
            {texts.remove}
          </Button>
        )}
      </div>
      {asking && (
        <RemoveDialog
          cells={typed}
          onRemove={remove}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

import { useEffect } from 'react';
import { useAppState, currentPlan, useSession } from '../session/context';
import { HomeLoading } from './home-loading';
import { LimitsNote } from './limits-note';
import { NothingRecognised } from './nothing-recognised';
import { PlanCard } from './plan-card';
import { ReadFailed } from './read-failed';
import { readNow } from './read-now';
import { StaleNote } from './stale-note';
import { ViewTabs } from './view-tabs';

/** The first screen: which plan was recognised, and what can be done with it. */
export function Home() {
  const session = useSession();
  const state = useAppState();
  const { phase } = state.readings;

  useEffect(() => {
    if (phase === 'unread') void readNow(session);
  }, [phase, session]);

  if (state.readings.phase === 'unread') return <HomeLoading />;
  if (state.readings.phase === 'failed') return <ReadFailed failure={state.readings.failure} />;
  const current = currentPlan(state);
  const plans = state.readings.sheets.filter((reading) => reading.recognised);
  return (
    <>
      {state.readings.stale && <StaleNote />}
      {current ? (
        <>
          <PlanCard plan={current.plan} plans={plans.map((reading) => reading.plan)} />
          <ViewTabs />
        </>
      ) : (
        <NothingRecognised sheets={state.readings.sheets} workbook={state.readings.workbook} />
      )}
      <LimitsNote />
    </>
  );
}

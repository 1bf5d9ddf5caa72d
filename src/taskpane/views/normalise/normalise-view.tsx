import { currentPlan, useAppState } from '../../session/context';
import { DeadlinesPart } from './deadlines-part';
import { UnitsPart } from './units-part';

/** How the sheet's units and deadlines are written, and the one way they could be. */
export function NormaliseView() {
  const current = currentPlan(useAppState());
  if (!current) return null;
  return (
    <>
      <UnitsPart plan={current.plan} grid={current.grid} />
      <DeadlinesPart plan={current.plan} grid={current.grid} />
    </>
  );
}

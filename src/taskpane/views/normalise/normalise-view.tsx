import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../../../domain/plan/plan';
import { officeUnits } from '../../../domain/units/office-units';
import { currentPlan, useAppState } from '../../session/context';
import { DeadlinesPart } from './deadlines-part';
import { OwnListPart } from './own-list-part';
import { UnitsPart } from './units-part';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

/** How the sheet's units and deadlines are written, and the one way they could be. */
export function NormaliseView() {
  const styles = useStyles();
  const state = useAppState();
  const { readings } = state;
  const workbook = readings.phase === 'read' ? readings.workbook : null;
  const office = useMemo(() => workbook && officeUnits(workbook), [workbook]);
  const current = currentPlan(state);
  if (readings.phase !== 'read' || !office || !current) return null;
  const plans = readings.sheets.flatMap((reading): Plan[] =>
    reading.recognised ? [reading.plan] : [],
  );
  return (
    <div className={styles.parts}>
      <UnitsPart plan={current.plan} grid={current.grid} directory={office.directory} />
      <DeadlinesPart plan={current.plan} grid={current.grid} />
      <OwnListPart plans={plans} office={office} />
    </div>
  );
}

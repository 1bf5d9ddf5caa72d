import { useMemo, useState } from 'react';
import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  Select,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { currentReport, yearlyReports } from '../../../domain/deadlines/periods';
import type { Workbook } from '../../../domain/grid/grid';
import type { Plan } from '../../../domain/plan/plan';
import { followUp } from '../../../domain/summary/follow-up';
import { summarySheets } from '../../../domain/summary/sheet-names';
import { latestBefore } from '../../../domain/summary/snapshot';
import type { Snapshot } from '../../../domain/summary/snapshot';
import { removeSummary } from '../../../domain/summary/summarise';
import { applyDeed } from '../../journal/apply-deed';
import { useAppState, useSession } from '../../session/context';
import { summaryTexts } from '../../texts/summary';
import { dayText, useTexts } from '../../texts/texts';
import { followedPlans } from './followed-plans';
import { makeSummary } from './make-summary';
import { SheetList } from './sheet-list';
import { useSnapshots } from './use-snapshots';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The sheets that leaders read: what each is for, the period to report on, one button. */
export function SummaryView() {
  const texts = useTexts(summaryTexts);
  const state = useAppState();
  const kept = useSnapshots();
  const { readings, sheet } = state;
  const plans = useMemo(
    () =>
      readings.phase === 'read' ? followedPlans(readings.workbook, readings.sheets, sheet) : [],
    [readings, sheet],
  );
  if (readings.phase !== 'read' || plans.length === 0) return null;
  if (kept === null) return <Spinner size="small" label={texts.period} />;
  return <SummaryOf plans={plans} workbook={readings.workbook} kept={kept} />;
}

interface Props {
  readonly plans: readonly Plan[];
  readonly workbook: Workbook;
  readonly kept: readonly Snapshot[];
}

function SummaryOf({ plans, workbook, kept }: Props) {
  const styles = useStyles();
  const texts = useTexts(summaryTexts);
  const session = useSession();
  const { settings, work } = useAppState();
  const today = session.today();
  const current = currentReport(today);
  const [period, setPeriod] = useState(current);
  const [keeps, setKeeps] = useState(false);
  const { pivotTables } = session.host.capabilities;
  const job = useMemo(
    () =>
      followUp(plans, workbook, {
        today,
        settings,
        period,
        snapshots: kept,
        pivots: pivotTables,
        calculates: true,
      }),
    [plans, workbook, today, settings, period, kept, pivotTables],
  );
  const tasks = job.trackings.reduce((sum, tracking) => sum + tracking.tasks.length, 0);
  const marks: readonly string[] = summarySheets.map(({ mark }) => mark);
  const isMade = workbook.sheets.some(({ mark }) => mark !== null && marks.includes(mark));
  const since = latestBefore(kept, today);
  const reports = yearlyReports(current.year);
  return (
    <>
      <Body1>
        {texts.plans(plans.length, tasks)} {texts.intro}
        {job.trackings.some(({ layout }) => layout.insertions.length > 0) &&
          ` ${texts.addsColumns}`}
      </Body1>
      <Field
        label={texts.period}
        hint={since ? texts.compared(since.period, dayText(since.takenOn)) : texts.notCompared}
      >
        <Select
          value={period.kind}
          onChange={(_, { value }) => {
            setPeriod(reports.find(({ kind }) => kind === value) ?? period);
          }}
        >
          {reports.map(({ kind, year }) => (
            <option key={kind} value={kind}>
              {`${texts.periods[kind]} ${year}`}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={texts.keep}
        checked={keeps}
        onChange={(_, { checked }) => {
          setKeeps(checked === true);
        }}
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => void makeSummary(session, job, { period, keeps, kept })}
        >
          {isMade ? texts.renew : texts.make}
        </Button>
        {isMade && (
          <Button
            disabledFocusable={work !== null}
            onClick={() => void applyDeed(session, 'summarise', removeSummary(), texts.removed)}
          >
            {texts.remove}
          </Button>
        )}
      </div>
      <SheetList workbook={workbook} pivots={pivotTables} />
      {!pivotTables && <Caption1>{texts.noPivots}</Caption1>}
    </>
  );
}

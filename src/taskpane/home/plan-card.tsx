import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Table20Regular, Warning20Filled } from '@fluentui/react-icons';
import { planCounts } from '../../domain/plan/counts';
import type { Plan } from '../../domain/plan/plan';
import { Foot } from '../components/foot';
import { useDispatch } from '../session/context';
import { homeTexts } from '../texts/home';
import { dayText, percentText, useTexts } from '../texts/texts';
import { SheetChoice } from './sheet-choice';

/** From here on recognition may be relied on without a look at the columns. */
const sureFrom = 0.85;

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  name: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start', margin: 0 },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  sure: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  unsure: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly plan: Plan;
  /** All the workbook's plans, this one among them. */
  readonly plans: readonly Plan[];
}

/** What was recognised: the sheet, its plan, how much there is of it, and how sure that is. */
export function PlanCard({ plan, plans }: Props) {
  const styles = useStyles();
  const texts = useTexts(homeTexts);
  const dispatch = useDispatch();
  const { tasks, dimensions, units } = planCounts(plan);
  const isSure = plan.confidence >= sureFrom;
  const certainty = isSure ? texts.sure : texts.unsure;
  const figures = [
    texts.tasks(tasks),
    ...(dimensions > 0 ? [texts.dimensions(dimensions)] : []),
    ...(units > 0 ? [texts.units(units)] : []),
  ];
  return (
    <section className={styles.card} aria-label={plan.sheet}>
      {plans.length > 1 ? (
        <SheetChoice plans={plans} chosen={plan.sheet} />
      ) : (
        <div className={styles.name}>
          {isSure ? (
            <CheckmarkCircle20Filled className={styles.sure} aria-hidden />
          ) : (
            <Warning20Filled className={styles.unsure} aria-hidden />
          )}
          <Subtitle2 as="h2" className={styles.heading}>
            {plan.sheet}
          </Subtitle2>
        </div>
      )}
      <Caption1 className={styles.quiet}>{planName(plan, texts)}</Caption1>
      {plan.title.issuer !== null && (
        <Caption1 className={styles.quiet}>{plan.title.issuer}</Caption1>
      )}
      <Body1 data-testid="figures">{figures.join(' · ')}</Body1>
      <Foot>
        <Caption1 className={styles.quiet}>{certainty(percentText(plan.confidence))}</Caption1>
        <Button
          size="small"
          icon={<Table20Regular />}
          onClick={() => {
            dispatch({ type: 'page-opened', page: 'columns' });
          }}
        >
          {texts.showColumns}
        </Button>
      </Foot>
    </section>
  );
}

/** "Số 21/KH-UBND · 02/02/2021"; the year alone where number and date are blank. */
function planName({ title }: Plan, texts: (typeof homeTexts)['vi']): string {
  const { planNo, planDate, planYear } = title;
  const parts = [
    ...(planNo === null ? [] : [texts.number(planNo)]),
    ...(planDate === null ? [] : [dayText(planDate)]),
  ];
  if (parts.length > 0) return parts.join(' · ');
  return planYear === null ? texts.untitled : texts.year(planYear);
}

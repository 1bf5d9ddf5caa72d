import { Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Plan } from '../../domain/plan/plan';
import { useDispatch } from '../session/context';
import { homeTexts } from '../texts/home';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  label: { margin: 0, color: tokens.colorNeutralForeground2 },
  select: { '& select': { fontWeight: tokens.fontWeightSemibold } },
});

interface Props {
  readonly plans: readonly Plan[];
  readonly chosen: string;
}

/** Which of the workbook's plan sheets is worked on. */
export function SheetChoice({ plans, chosen }: Props) {
  const styles = useStyles();
  const texts = useTexts(homeTexts);
  const dispatch = useDispatch();
  return (
    <div className={styles.choice}>
      <Caption1 as="h2" id="sheet-choice" className={styles.label}>
        {texts.planSheet}
      </Caption1>
      <Select
        className={styles.select}
        aria-labelledby="sheet-choice"
        value={chosen}
        onChange={(_, { value }) => {
          dispatch({ type: 'sheet-chosen', sheet: value });
        }}
      >
        {plans.map(({ sheet }) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
    </div>
  );
}

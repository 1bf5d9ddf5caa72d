import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { Workbook } from '../../domain/grid/grid';
import type { SheetReading } from '../../domain/plan/plan';
import { whyMessage } from '../../domain/recognition/messages';
import { useAppState, useDispatch, useSession } from '../session/context';
import { homeTexts } from '../texts/home';
import { useTexts } from '../texts/texts';
import { ExampleTable } from './example-table';
import { readNow } from './read-now';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly sheets: readonly SheetReading[];
  readonly workbook: Workbook;
}

/** No plan on any sheet: what each sheet lacks, how a good one looks, and the columns by hand. */
export function NothingRecognised({ sheets, workbook }: Props) {
  const styles = useStyles();
  const texts = useTexts(homeTexts);
  const session = useSession();
  const dispatch = useDispatch();
  const { locale, work } = useAppState();
  const isEmpty = (name: string): boolean =>
    workbook.sheets.find(({ sheet }) => sheet === name)?.rowCount === 0;
  return (
    <>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.heading}>
          {texts.nothing}
        </Subtitle2>
        <Body1>{texts.nothingBody}</Body1>
        <ul className={styles.list}>
          {sheets.map((reading) => (
            <li key={reading.sheet} className={styles.sheet}>
              <Body1Strong>{reading.sheet}</Body1Strong>
              {!reading.recognised && <Caption1>{whyMessage(reading.why, locale)}</Caption1>}
              {!isEmpty(reading.sheet) && (
                <Button
                  size="small"
                  onClick={() => {
                    dispatch({ type: 'sheet-chosen', sheet: reading.sheet });
                    dispatch({ type: 'page-opened', page: 'columns' });
                  }}
                >
                  {texts.byHand(reading.sheet)}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <Button
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => void readNow(session)}
        >
          {texts.readAgain}
        </Button>
      </section>
      <ExampleTable />
    </>
  );
}

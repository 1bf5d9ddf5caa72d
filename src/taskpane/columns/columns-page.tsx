import { useState } from 'react';
import { Body1, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../domain/grid/address';
import type { Grid } from '../../domain/grid/grid';
import { roles, type ColumnMap, type Role, type SheetReading } from '../../domain/plan/plan';
import { roleNames } from '../../domain/rules/role-names';
import { PageFrame } from '../components/page-frame';
import {
  currentGrid,
  currentReading,
  useAppState,
  useDispatch,
  useSession,
} from '../session/context';
import { columnsTexts } from '../texts/columns';
import { useTexts } from '../texts/texts';
import { assign, columnChoices, roleOf } from './column-choices';
import { correctColumns } from './correct-columns';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // In sight however many columns there are.
  actions: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What each column of the chosen sheet holds, to look at and to correct. */
export function ColumnsPage() {
  const { title } = useTexts(columnsTexts);
  const state = useAppState();
  const reading = currentReading(state);
  const grid = currentGrid(state);
  return (
    <PageFrame title={title}>
      {reading && grid && <ColumnFields key={reading.sheet} reading={reading} grid={grid} />}
    </PageFrame>
  );
}

interface Props {
  readonly reading: SheetReading;
  readonly grid: Grid;
}

function ColumnFields({ reading, grid }: Props) {
  const styles = useStyles();
  const texts = useTexts(columnsTexts);
  const session = useSession();
  const dispatch = useDispatch();
  const { locale, columns: corrected } = useAppState();
  const [columns, setColumns] = useState<ColumnMap>(
    reading.recognised ? reading.plan.columns : reading.columns,
  );
  const lacksTask = columns.task === undefined;
  const finish = (chosen: ColumnMap | null): void => {
    dispatch({ type: 'page-opened', page: null });
    void correctColumns(session, reading.sheet, chosen);
  };
  return (
    <>
      <Body1>{texts.intro(reading.sheet)}</Body1>
      <div className={styles.fields}>
        {columnChoices(reading, grid).map(({ column, header }) => (
          <Field
            key={column}
            label={`${texts.column(columnLetters(column))}: ${header ?? texts.noHeader}`}
          >
            <Select
              value={roleOf(columns, column) ?? ''}
              onChange={(_, { value }) => {
                setColumns(assign(columns, column, value === '' ? null : (value as Role)));
              }}
            >
              <option value="">{texts.nothing}</option>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {roleNames[role][locale]}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      {lacksTask && <Body1 role="alert">{texts.needsTask}</Body1>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={lacksTask}
          onClick={() => {
            finish(columns);
          }}
        >
          {texts.apply}
        </Button>
        {Object.hasOwn(corrected, reading.sheet) && (
          <Button
            onClick={() => {
              finish(null);
            }}
          >
            {texts.reset}
          </Button>
        )}
      </div>
    </>
  );
}

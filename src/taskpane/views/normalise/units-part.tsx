import { useMemo, useState } from 'react';
import { Caption1, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import type { Grid } from '../../../domain/grid/grid';
import type { Plan } from '../../../domain/plan/plan';
import {
  decisionKey,
  unitEdits,
  unitSpellingChoices,
  type UnitSpellingChoice,
} from '../../../domain/normalisation/unit-choices';
import type { UnitDirectory } from '../../../domain/units/directory';
import { normaliseTexts } from '../../texts/normalise';
import { useTexts } from '../../texts/texts';
import { Part } from './part';
import { useLeftOut } from './use-left-out';

const useStyles = makeStyles({
  unit: {
    display: 'flex',
    flexDirection: 'column',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    paddingTop: tokens.spacingVerticalS,
  },
  spellings: { listStyleType: 'none', margin: 0, padding: 0 },
  spelling: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  // The spelling that stays stands in line with those beside check boxes.
  kept: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
  },
  mark: { flexShrink: 0, marginTop: '2px' },
  count: {
    flexShrink: 0,
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly plan: Plan;
  readonly grid: Grid;
  /** The units the plan was read with. */
  readonly directory: UnitDirectory;
}

/** Units that the sheet writes in several ways: one to choose for each, any spelling to leave out. */
export function UnitsPart({ plan, grid, directory }: Props) {
  const texts = useTexts(normaliseTexts);
  const choices = useMemo(() => unitSpellingChoices({ plan, directory }), [plan, directory]);
  const [common, setCommon] = useState<Readonly<Record<string, string>>>({});
  const [leftOut, toggle] = useLeftOut();
  const units = [...new Set(choices.map(({ unitId }) => unitId))];
  const target = (choice: UnitSpellingChoice): string =>
    common[choice.unitId] ?? choice.options[0] ?? choice.name;
  const decisions = Object.fromEntries(
    choices
      .filter((choice) => !leftOut.has(decisionKey(choice)))
      .map((choice) => [decisionKey(choice), target(choice)]),
  );
  return (
    <Part
      title={texts.units}
      intro={choices.length > 0 ? texts.unitsIntro : texts.unitsClean}
      deed="normalise-units"
      edits={unitEdits(grid, choices, decisions)}
      done={texts.unitsDone}
      spellings={{
        before: choices.length,
        after: new Set(
          choices.map((choice) => {
            const { unitId, spelling } = choice;
            return `${unitId}|${decisions[decisionKey(choice)] ?? spelling}`;
          }),
        ).size,
      }}
    >
      {units.map((unitId) => (
        <Unit
          key={unitId}
          spellings={choices.filter((choice) => choice.unitId === unitId)}
          target={target}
          leftOut={leftOut}
          onChoose={(to) => {
            setCommon({ ...common, [unitId]: to });
          }}
          onToggle={toggle}
        />
      ))}
    </Part>
  );
}

interface UnitProps {
  readonly spellings: readonly UnitSpellingChoice[];
  readonly target: (choice: UnitSpellingChoice) => string;
  readonly leftOut: ReadonlySet<string>;
  readonly onChoose: (to: string) => void;
  readonly onToggle: (key: string) => void;
}

function Unit({ spellings, target, leftOut, onChoose, onToggle }: UnitProps) {
  const styles = useStyles();
  const texts = useTexts(normaliseTexts);
  const [first] = spellings;
  if (!first) return null;
  const to = target(first);
  return (
    <div className={styles.unit}>
      <Field
        label={
          <>
            {texts.writeAll} <strong>{first.name}</strong>
          </>
        }
      >
        <Select
          value={to}
          onChange={(_, { value }) => {
            onChoose(value);
          }}
        >
          {first.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </Select>
      </Field>
      <ul className={styles.spellings}>
        {spellings.map((choice) => {
          const key = decisionKey(choice);
          const count = choice.cells.length;
          return (
            <li key={key} className={styles.spelling}>
              {choice.spelling === to ? (
                <>
                  <span className={styles.kept}>
                    <Checkmark16Regular className={styles.mark} aria-hidden />
                    {choice.spelling}
                  </span>
                  <Caption1 className={styles.count}>{texts.stays(count)}</Caption1>
                </>
              ) : (
                <>
                  <Checkbox
                    label={choice.spelling}
                    aria-label={texts.include(choice.spelling)}
                    checked={!leftOut.has(key)}
                    onChange={() => {
                      onToggle(key);
                    }}
                  />
                  <Caption1 className={styles.count}>{texts.cells(count)}</Caption1>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../../domain/grid/address';
import { listUnits } from '../../../domain/normalisation/own-list';
import type { Plan } from '../../../domain/plan/plan';
import type { officeUnits } from '../../../domain/units/office-units';
import { ownListMessage } from '../../../domain/units/own-list-problems';
import { Section } from '../../components/section';
import { applyDeed } from '../../journal/apply-deed';
import { useAppState, useSession } from '../../session/context';
import { normaliseTexts } from '../../texts/normalise';
import { useTexts } from '../../texts/texts';

const useStyles = makeStyles({
  part: { alignItems: 'flex-start' },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly plans: readonly Plan[];
  readonly office: ReturnType<typeof officeUnits>;
}

/** The office's own list of units: what is wrong with it, or the button that makes one. */
export function OwnListPart({ plans, office }: Props) {
  const styles = useStyles();
  const texts = useTexts(normaliseTexts);
  const session = useSession();
  const { locale, work } = useAppState();
  const { sheet, count, problems } = office;
  const make = (): void => {
    void applyDeed(session, 'list-units', listUnits(plans), texts.listMade);
  };
  return (
    <Section title={texts.list} className={styles.part}>
      <Body1>{sheet === null ? texts.listIntro : texts.listUsed(count, sheet)}</Body1>
      {sheet === null ? (
        <Button disabledFocusable={work !== null} onClick={make}>
          {texts.listMake}
        </Button>
      ) : (
        problems.length > 0 && (
          <ul className={styles.problems}>
            {problems.map((problem) => {
              const { row, column } = problem;
              const cell = { top: row, left: column, bottom: row, right: column };
              return (
                <li key={`${problem.code}:${row}:${column}:${problem.text}`}>
                  {ownListMessage(problem, locale)}{' '}
                  <Link as="button" onClick={() => void session.host.reveal(sheet, cell)}>
                    {texts.goToCell(cellAddress(row, column))}
                  </Link>
                </li>
              );
            })}
          </ul>
        )
      )}
    </Section>
  );
}

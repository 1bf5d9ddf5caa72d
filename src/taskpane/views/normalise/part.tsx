import type { ReactNode } from 'react';
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { Deed } from '../../../domain/journal/entry';
import { cellCount } from '../../../domain/journal/entry';
import type { Edit } from '../../../domain/grid/edit';
import { applyDeed } from '../../journal/apply-deed';
import { useAppState, useSession } from '../../session/context';
import { normaliseTexts } from '../../texts/normalise';
import { useTexts } from '../../texts/texts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    '&:not(:first-child)': { marginTop: tokens.spacingVerticalM },
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly title: string;
  readonly intro: string;
  readonly deed: Deed;
  /** What the choices come to; the button writes them. */
  readonly edits: readonly Edit[];
  readonly done: (cells: number) => string;
  /** How many ways of writing there are, and how many the choices leave. */
  readonly spellings: { readonly before: number; readonly after: number };
  readonly children: ReactNode;
}

/** One kind of cells to normalise: the list to choose from, the count, the button. */
export function Part({ title, intro, deed, edits, done, spellings, children }: Props) {
  const styles = useStyles();
  const texts = useTexts(normaliseTexts);
  const session = useSession();
  const { work } = useAppState();
  const cells = cellCount(edits);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      <Body1>{intro}</Body1>
      {children}
      {cells > 0 && (
        <div className={styles.foot}>
          <Caption1>
            {spellings.after < spellings.before && texts.fewer(spellings.before, spellings.after)}
          </Caption1>
          <Button
            appearance="primary"
            disabled={work !== null}
            onClick={() => void applyDeed(session, deed, edits, done(cells))}
          >
            {texts.write(cells)}
          </Button>
        </div>
      )}
    </section>
  );
}

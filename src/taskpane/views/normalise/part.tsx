import type { ReactNode } from 'react';
import { Body1, Button, Caption1 } from '@fluentui/react-components';
import type { Deed } from '../../../domain/journal/entry';
import { cellCount } from '../../../domain/journal/entry';
import type { Edit } from '../../../domain/grid/edit';
import { Foot } from '../../components/foot';
import { Section } from '../../components/section';
import { applyDeed } from '../../journal/apply-deed';
import { useAppState, useSession } from '../../session/context';
import { normaliseTexts } from '../../texts/normalise';
import { useTexts } from '../../texts/texts';

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
  const texts = useTexts(normaliseTexts);
  const session = useSession();
  const { work } = useAppState();
  const cells = cellCount(edits);
  return (
    <Section title={title}>
      <Body1>{intro}</Body1>
      {children}
      {cells > 0 && (
        <Foot>
          <Caption1>
            {spellings.after < spellings.before && texts.fewer(spellings.before, spellings.after)}
          </Caption1>
          <Button
            appearance="primary"
            disabledFocusable={work !== null}
            onClick={() => void applyDeed(session, deed, edits, done(cells))}
          >
            {texts.write(cells)}
          </Button>
        </Foot>
      )}
    </Section>
  );
}

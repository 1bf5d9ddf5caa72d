import { useEffect, useRef, type ReactNode } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useDispatch } from '../session/context';
import { shellTexts } from '../texts/shell';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A screen over home: its title, which takes the focus on opening, and the way back. */
export function PageFrame({ title, children }: Props) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const dispatch = useDispatch();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className={styles.frame}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={texts.back}
          title={texts.back}
          onClick={() => {
            dispatch({ type: 'page-opened', page: null });
          }}
        />
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}

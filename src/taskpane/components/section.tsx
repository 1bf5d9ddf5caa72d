import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
});

interface Props {
  readonly title: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a view under its heading. */
export function Section({ title, className, children }: Props) {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.section, className)}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}

import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useAppState, useHost } from '../session/context';
import { homeTexts } from '../texts/home';
import { limitsOf } from '../texts/limits';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  note: {
    marginTop: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Names what this Excel is too old for; nothing in a current one. */
export function LimitsNote() {
  const styles = useStyles();
  const texts = useTexts(homeTexts);
  const { locale } = useAppState();
  const limits = limitsOf(useHost().capabilities.excelApi, locale);
  if (limits.length === 0) return null;
  return (
    <section className={styles.note} aria-labelledby="limits-title">
      <Body1Strong as="h2" id="limits-title">
        {texts.limits}
      </Body1Strong>
      <ul className={styles.list}>
        {limits.map((limit) => (
          <li key={limit}>
            <Caption1>{limit}</Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useState } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ruleByCode } from '../../../domain/rules/catalogue';
import type { Finding } from '../../../domain/rules/finding';
import { heedRule } from '../../../domain/rules/ignores';
import { changeIgnores } from '../../journal/kept';
import { useAppState, useSession } from '../../session/context';
import { checkTexts } from '../../texts/check';
import { useTexts } from '../../texts/texts';
import { refreshMarks } from './marks';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** What was put aside, rule by rule, with the way back. */
export function IgnoredSection({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const session = useSession();
  const { locale } = useAppState();
  const [open, setOpen] = useState(false);
  if (findings.length === 0) return null;
  const codes = [...new Set(findings.map(({ code }) => code))];
  const heedAgain = async (code: string): Promise<void> => {
    await changeIgnores(session, (list) => heedRule(list, code));
    await refreshMarks(session);
  };
  return (
    <section>
      <Button
        appearance="transparent"
        size="small"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {texts.ignored(findings.length)}
      </Button>
      {open && (
        <ul className={styles.list}>
          {codes.map((code) => (
            <li key={code} className={styles.item}>
              <Text>
                {ruleByCode(code)?.title[locale]} (
                {findings.filter((finding) => finding.code === code).length})
              </Text>
              <Button size="small" onClick={() => void heedAgain(code)}>
                {texts.heedRule}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { memo, useState } from 'react';
import {
  Button,
  Caption1,
  CounterBadge,
  makeStyles,
  mergeClasses,
  shorthands,
  Text,
  tokens,
} from '@fluentui/react-components';
import {
  ChevronDown20Regular,
  ChevronRight20Regular,
  ErrorCircle20Regular,
  Info20Regular,
  Lightbulb20Regular,
  Warning20Regular,
} from '@fluentui/react-icons';
import type { Severity } from '../../../domain/rules/finding';
import { findingKey } from '../../../domain/rules/ignores';
import { severityNames } from '../../../domain/rules/message';
import { LongList } from '../../components/long-list';
import { useSelected } from '../../session/context';
import { checkTexts } from '../../texts/check';
import { useTexts } from '../../texts/texts';
import { FindingItem } from './finding-item';
import type { RuleGroup } from './groups';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  toggle: {
    flexGrow: 1,
    justifyContent: 'flex-start',
    textAlign: 'start',
    minWidth: 0,
    paddingInline: 0,
    // Contrast colours would draw the border of what is a heading.
    ...shorthands.borderStyle('none'),
  },
  heading: { display: 'flex', flexGrow: 1, minWidth: 0, margin: 0 },
  title: { flexGrow: 1, marginLeft: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  list: { paddingLeft: tokens.spacingHorizontalM },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  why: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const icons: Readonly<Record<Severity, typeof Info20Regular>> = {
  error: ErrorCircle20Regular,
  warning: Warning20Regular,
  info: Lightbulb20Regular,
};

/** Rules with more findings open on demand only. */
const openUpTo = 6;

interface Props {
  readonly group: RuleGroup;
}

/** The same words over the same findings. */
function isAlike({ group: a }: Props, { group: b }: Props): boolean {
  return (
    a.title === b.title &&
    a.findings.length === b.findings.length &&
    a.findings.every((finding, at) => finding === b.findings[at])
  );
}

/** What one rule found, folded up where it is much, with the reason behind the rule. */
export const RuleSection = memo(function RuleSection({ group }: Props) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const locale = useSelected((state) => state.locale);
  const [open, setOpen] = useState(group.severity !== 'info' && group.findings.length <= openUpTo);
  const [explained, setExplained] = useState(false);
  const Icon = icons[group.severity];
  return (
    <section>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          <Button
            className={styles.toggle}
            appearance="transparent"
            aria-expanded={open}
            icon={open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <Icon
              className={mergeClasses(styles.icon, styles[group.severity])}
              aria-label={severityNames[group.severity][locale]}
            />
            <Text className={styles.title} weight="semibold">
              {group.title}
            </Text>
          </Button>
        </h3>
        <CounterBadge
          appearance="ghost"
          color="informative"
          count={group.findings.length}
          overflowCount={99999}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<Info20Regular />}
          aria-label={`${texts.why} ${group.title}`}
          aria-expanded={explained}
          title={texts.why}
          onClick={() => {
            setExplained(!explained);
          }}
        />
      </div>
      {explained && <Caption1 className={styles.why}>{group.why}</Caption1>}
      {open && (
        <LongList
          items={group.findings}
          keyOf={(finding, index) =>
            `${findingKey(finding)}|${finding.row ?? ''}|${finding.column ?? ''}|${index}`
          }
          className={styles.list}
          itemClassName={styles.item}
        >
          {(finding) => <FindingItem finding={finding} rule={group.title} />}
        </LongList>
      )}
    </section>
  );
}, isAlike);

import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  SearchBox,
  Spinner,
  tokens,
  ToggleButton,
} from '@fluentui/react-components';
import { ArrowUndo20Regular, CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { catalogue } from '../../../domain/rules/catalogue';
import type { Severity } from '../../../domain/rules/finding';
import { safeFixes } from '../../../domain/rules/fixes';
import { heeded, nothingIgnored } from '../../../domain/rules/ignores';
import { useKeptFocus } from '../../components/use-kept-focus';
import { undoDeed } from '../../journal/apply-deed';
import { useKept } from '../../journal/use-kept';
import { readNow } from '../../home/read-now';
import { currentPlan, useAppState, useSession } from '../../session/context';
import { inSlices } from '../../session/in-slices';
import type { Session } from '../../session/session';
import { checkTexts } from '../../texts/check';
import { useTexts } from '../../texts/texts';
import { prepareSearch, ruleGroups } from './groups';
import { IgnoredSection } from './ignored-section';
import { refreshMarks } from './marks';
import { MarksSwitch } from './marks-switch';
import { MayFix } from './may-fix';
import { RuleSection } from './rule-section';
import { SafeFixesDialog } from './safe-fixes-dialog';
import { useFindings } from './use-findings';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  standing: { color: tokens.colorNeutralForeground3 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  search: { maxWidth: 'none' },
  clean: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
});

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What the rules find on the sheet, and what can be done about it. */
export function CheckView() {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const session = useSession();
  const state = useAppState();
  const checked = useFindings();
  const findings = checked?.findings;
  const kept = useKept();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [query, setQuery] = useState('');
  const [previewing, setPreviewing] = useState(false);
  const searched = useDeferredValue(query);
  const opener = useRef<HTMLElement | null>(null);
  const recheck = useRef<HTMLElement | null>(null);
  // Without safe fixes left the button that opened the preview has gone with it.
  const focusBack = useCallback(() => {
    (opener.current ?? recheck.current)?.focus();
  }, []);
  const part = useKeptFocus();
  const ignores = kept?.ignores ?? nothingIgnored;
  const { shown, ignored } = useMemo(() => heeded(findings ?? [], ignores), [findings, ignores]);
  const edits = useMemo(() => safeFixes(shown), [shown]);
  const groups = useMemo(
    () => ruleGroups(shown, { severity, query: searched }, state.locale),
    [shown, severity, searched, state.locale],
  );
  useEffect(() => {
    const stop = new AbortController();
    void inSlices(prepareSearch(shown, state.locale), stop.signal);
    return () => {
      stop.abort();
    };
  }, [shown, state.locale]);
  if (!checked || !kept) return <Spinner size="small" label={texts.checking} />;
  const safe = shown.filter(({ fix }) => fix?.safe).length;
  const last = kept.journal.entries.find(({ undone, inverse }) => !undone && inverse.length > 0);
  const isBusy = state.work !== null;
  const mayFix = !isBusy && !checked.areBehind;
  const tasks = currentPlan(state)?.plan.tasks.length ?? 0;
  return (
    <div ref={part} className={styles.view}>
      <div className={styles.row} role="group" aria-label={texts.show}>
        {severities.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            checked={severity === each}
            onClick={() => {
              setSeverity(severity === each ? null : each);
            }}
          >
            {texts.counts[each](shown.filter((finding) => finding.severity === each).length)}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.row}>
        {safe > 0 && (
          <Button
            ref={(button: HTMLElement | null) => {
              opener.current = button;
            }}
            appearance="primary"
            disabledFocusable={!mayFix}
            onClick={() => {
              setPreviewing(true);
            }}
          >
            {texts.safe(safe)}
          </Button>
        )}
        <Button
          ref={(button: HTMLElement | null) => {
            recheck.current = button;
          }}
          disabledFocusable={isBusy}
          onClick={() => void checkAgain(session)}
        >
          {texts.recheck}
        </Button>
        {last && (
          <Button
            icon={<ArrowUndo20Regular />}
            disabledFocusable={isBusy}
            onClick={() => void undoDeed(session, last.id)}
          >
            {texts.undoLast}
          </Button>
        )}
      </div>
      <Caption1 className={styles.standing}>{texts.standing[checked.standing]}</Caption1>
      <MarksSwitch />
      {shown.length > 0 ? (
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={texts.search}
          placeholder={texts.search}
          value={query}
          onChange={(_, { value }) => {
            setQuery(value);
          }}
        />
      ) : (
        <div className={styles.clean}>
          <CheckmarkCircle20Regular aria-hidden />
          <Body1>
            {texts.clean} {texts.checkedRules(catalogue.length, tasks)}
          </Body1>
        </div>
      )}
      <MayFix.Provider value={mayFix}>
        {groups.map((group) => (
          <RuleSection key={group.code} group={group} />
        ))}
      </MayFix.Provider>
      {shown.length > 0 && groups.length === 0 && <Body1>{texts.nothingFits}</Body1>}
      <IgnoredSection findings={ignored} />
      <SafeFixesDialog
        open={previewing}
        edits={edits}
        onClose={() => {
          setPreviewing(false);
        }}
        onGone={focusBack}
      />
    </div>
  );
}

async function checkAgain(session: Session): Promise<void> {
  await readNow(session);
  await refreshMarks(session);
}

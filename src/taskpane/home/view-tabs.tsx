import { Suspense } from 'react';
import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { useKeptFocus } from '../components/use-kept-focus';
import { useAppState, useDispatch } from '../session/context';
import { shellTexts } from '../texts/shell';
import { homeTexts } from '../texts/home';
import { useTexts } from '../texts/texts';
import { views } from '../views/registry';

const useStyles = makeStyles({
  // All in one line of the narrowest pane; at 200 % zoom they take several lines rather than hide.
  tabs: { flexWrap: 'wrap', justifyContent: 'space-between', maxWidth: '24rem' },
  tab: { paddingInline: tokens.spacingHorizontalXXS },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The tabs of what can be done with the plan, and the one that is open. */
export function ViewTabs() {
  const styles = useStyles();
  const texts = useTexts(homeTexts);
  const { loading } = useTexts(shellTexts);
  const { view, locale } = useAppState();
  const panel = useKeptFocus();
  const dispatch = useDispatch();
  const open = views.find(({ id }) => id === view) ?? views[0];
  if (!open) return null;
  const View = open.component;
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={texts.features}
        selectedValue={open.id}
        onTabSelect={(_, { value }) => {
          const chosen = views.find(({ id }) => id === value);
          if (chosen) dispatch({ type: 'view-opened', view: chosen.id });
        }}
      >
        {views.map(({ id, label }) => (
          <Tab
            key={id}
            id={`tab-${id}`}
            className={styles.tab}
            value={id}
            aria-controls={`panel-${open.id}`}
          >
            {label[locale]}
          </Tab>
        ))}
      </TabList>
      <div
        ref={panel}
        role="tabpanel"
        id={`panel-${open.id}`}
        aria-labelledby={`tab-${open.id}`}
        className={styles.panel}
      >
        <Suspense fallback={<Spinner size="small" label={loading} />}>
          <View />
        </Suspense>
      </div>
    </>
  );
}

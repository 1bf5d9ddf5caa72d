import { Suspense, useEffect } from 'react';
import { fieldClassNames, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Home } from '../home/home';
import { useAppState } from '../session/context';
import { shellTexts } from '../texts/shell';
import { useTexts } from '../texts/texts';
import { Header } from './header';
import { NoticeBar } from './notice-bar';
import { pages } from './pages';
import { WorkBar } from './work-bar';

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
    // A list to choose from is as wide as its longest words unless told that it may be narrower.
    [`& .${fieldClassNames.root}`]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& select': { minWidth: 0 },
  },
});

/** Header, notices and the screen in view: home, or a page over it. */
export function Shell() {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { locale, page } = useAppState();
  const Page = page && pages[page];

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = texts.title;
  }, [locale, texts]);

  return (
    <div className={styles.shell}>
      <Header />
      <main className={styles.main}>
        <WorkBar />
        <NoticeBar />
        <Suspense fallback={<Spinner size="small" label={texts.loading} />}>
          {Page ? <Page /> : <Home />}
        </Suspense>
      </main>
    </div>
  );
}

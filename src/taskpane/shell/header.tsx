import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import {
  History20Regular,
  MoreHorizontal20Regular,
  QuestionCircle20Regular,
  Settings20Regular,
} from '@fluentui/react-icons';
import type { Locale } from '../../domain/text/locale';
import { useAppState, useDispatch } from '../session/context';
import { rememberLocale } from '../session/locale';
import { shellTexts } from '../texts/shell';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
});

/** Each language is called by its own name, so that who cannot read the other finds it. */
const languages: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', name: 'English' },
];

/** The pane's title and the menu of what is seldom needed. */
export function Header() {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { locale } = useAppState();
  const dispatch = useDispatch();
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" className={styles.title}>
        {texts.title}
      </Subtitle2>
      <Menu
        checkedValues={{ locale: [locale] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const chosen = checkedItems[0] === 'en' ? 'en' : 'vi';
          rememberLocale(chosen);
          dispatch({ type: 'locale-chosen', locale: chosen });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            aria-label={texts.menu}
            title={texts.menu}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{texts.language}</MenuGroupHeader>
              {languages.map(({ locale: value, name }) => (
                <MenuItemRadio key={value} name="locale" value={value} lang={value}>
                  {name}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem
              icon={<History20Regular />}
              onClick={() => {
                dispatch({ type: 'page-opened', page: 'journal' });
              }}
            >
              {texts.journal}
            </MenuItem>
            <MenuItem
              icon={<Settings20Regular />}
              onClick={() => {
                dispatch({ type: 'page-opened', page: 'settings' });
              }}
            >
              {texts.settings}
            </MenuItem>
            <MenuItemLink icon={<QuestionCircle20Regular />} href="help.html" target="_blank">
              {texts.help}
            </MenuItemLink>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}

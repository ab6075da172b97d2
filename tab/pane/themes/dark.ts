// What is fetched when Outlook is in dark.

export { teamsDarkTheme as theme } from '@fluentui/react-components';

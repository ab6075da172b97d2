// What is fetched when Outlook is in high contrast.

export { teamsHighContrastTheme as theme } from '@fluentui/react-components';
